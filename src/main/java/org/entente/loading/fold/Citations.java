package org.entente.loading.fold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.entente.reading.Passage;

/** Citations in their order: by document, then by place in the text, each once. */
final class Citations {

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::documentId)
            .thenComparing(citation -> citation.passage().start()).thenComparing(Citation::id);

    private Citations() {
    }

    static Stream<Citation> of(String documentId, Subject.Kind kind, String key, List<Passage> passages) {
        var subject = new Subject(kind, key);
        return passages.stream().map(passage -> new Citation(documentId, subject, passage));
    }

    static List<Citation> inOrder(Stream<Citation> citations) {
        return citations.distinct().sorted(ORDER).toList();
    }
}
