package org.entente.reading.vocabulary;

import java.util.Arrays;

/** For each token of a text the words of the vocabulary that it can be, the longest first. Filled token by token. */
final class Labels {

    private final int[] from;
    private int[] words = new int[256];
    private int[] stemEnds = new int[256];
    private int size;
    private int token;

    Labels(int tokens) {
        from = new int[tokens + 1];
    }

    /**
     * @param word the word's number
     * @param stemEnd offset where it ends and suffixes begin
     */
    void add(int word, int stemEnd) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            stemEnds = Arrays.copyOf(stemEnds, 2 * size);
        }
        words[size] = word;
        stemEnds[size++] = stemEnd;
    }

    void endToken() {
        from[++token] = size;
    }

    /** @return the index of a token's first label; its last one stands before the next token's first */
    int first(int ofToken) {
        return from[ofToken];
    }

    int word(int label) {
        return words[label];
    }

    int stemEnd(int label) {
        return stemEnds[label];
    }
}
