package org.entente.reading.vocabulary;

/**
 * A text as the automaton walks it: token by token, folded for matching, as written for its capitals.
 *
 * @param text the text as written
 * @param fold the same text folded, of the same length
 * @param starts offset of each token's first character
 * @param ends offset after each token's last character
 */
public record Words(String text, String fold, int[] starts, int[] ends) {

    public int size() {
        return starts.length;
    }

    /** @return one token, folded */
    public String folded(int token) {
        return fold.substring(starts[token], ends[token]);
    }

    /** @return whether nothing, not even a space, stands between this token and the next */
    boolean touchesNext(int token) {
        return token + 1 < starts.length && ends[token] == starts[token + 1];
    }
}
