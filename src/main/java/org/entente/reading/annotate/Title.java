package org.entente.reading.annotate;

/**
 * What a text calls an instrument.
 *
 * @param words in the text's own words
 * @param nominative whether it stands in the nominative
 * @param quoted whether the text sets it in quotation marks
 * @param told whether a stage is told of it there, so that it is no talk about it
 */
record Title(String words, boolean nominative, boolean quoted, boolean told) {

    private static final int LONGEST = 300;

    boolean isBetterThan(Title other) {
        if (words.length() >= LONGEST || other.words.length() >= LONGEST) {
            return words.length() < other.words.length();
        }
        return worth() > other.worth();
    }

    private int worth() {
        return words.length() + (nominative ? 20 : 0) + (quoted ? 40 : 0) + (told ? 20 : 0);
    }
}
