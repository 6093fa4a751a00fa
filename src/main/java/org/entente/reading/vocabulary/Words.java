package org.entente.reading.vocabulary;

/** A text as the automaton walks it: token by token, folded for matching, as written for its capitals. Immutable. */
public final class Words {

    /** No token is longer, in UTF-16 code units. */
    static final int LONGEST = 101;

    private final String text;
    private final String fold;
    private final int[] starts;
    private final int[] ends;
    private final String[] folded;
    private final String[] written;

    /**
     * @param text the text as written
     * @param fold the same text folded, of the same length
     * @param starts offset of each token's first character
     * @param ends offset after each token's last character
     */
    public Words(String text, String fold, int[] starts, int[] ends) {
        this.text = text;
        this.fold = fold;
        this.starts = starts;
        this.ends = ends;
        this.folded = new String[starts.length];
        this.written = new String[starts.length];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold.substring(starts[i], ends[i]);
            written[i] = text.substring(starts[i], ends[i]);
        }
    }

    public String text() {
        return text;
    }

    public String fold() {
        return fold;
    }

    public int[] starts() {
        return starts;
    }

    public int[] ends() {
        return ends;
    }

    public int size() {
        return starts.length;
    }

    /** @return one token, folded */
    public String folded(int token) {
        return folded[token];
    }

    /** @return one token, as written */
    public String written(int token) {
        return written[token];
    }

    /** @return whether nothing, not even a space, stands between this token and the next */
    boolean touchesNext(int token) {
        return token + 1 < starts.length && ends[token] == starts[token + 1];
    }
}
