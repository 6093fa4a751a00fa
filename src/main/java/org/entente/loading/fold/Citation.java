package org.entente.loading.fold;

import org.entente.reading.Passage;

/**
 * A place that states a fact.
 *
 * @param documentId the document
 * @param subject what it speaks of
 * @param passage where
 */
public record Citation(String documentId, Subject subject, Passage passage) {

    public String id() {
        return Identifier.of("citation", documentId, subject.kind(), subject.key(), passage.start(), passage.end(),
                passage.sentenceStart(), passage.sentenceEnd());
    }
}
