package org.entente.reading.text;

/**
 * What the JDK says of characters, looked up in a table for those of the four languages: every character of a text is asked
 * for several times.
 */
public final class Characters {

    /** Latin, Greek and Cyrillic lie below. */
    private static final int KNOWN = 0x530;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte[] KINDS = new byte[KNOWN];

    static {
        for (int c = 0; c < KNOWN; c++) {
            KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
        }
    }

    private Characters() {
    }

    public static boolean isLetter(int c) {
        return c < KNOWN ? KINDS[c] == LETTER : Character.isLetter(c);
    }

    public static boolean isDigit(int c) {
        return c < KNOWN ? KINDS[c] == DIGIT : Character.isDigit(c);
    }

    public static boolean isLetterOrDigit(int c) {
        return c < KNOWN ? KINDS[c] != 0 : Character.isLetterOrDigit(c);
    }
}
