package org.entente.reading.annotate;

import java.util.List;

/**
 * Capitalised words that may be a person's name.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param words its words as written, suffixes behind apostrophes left out; an initial keeps its full stop
 * @param start offset of its first character
 * @param end offset after its last character
 * @param clause index of its clause
 */
record NameRun(int first, int last, List<String> words, int start, int end, int clause) {

    String surname() {
        return words.get(words.size() - 1);
    }

    boolean isShort() {
        return words.size() == 1 || words.stream().limit(words.size() - 1L).allMatch(w -> w.endsWith("."));
    }
}
