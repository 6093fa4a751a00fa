package org.entente.reading.text;

import java.text.Normalizer;

/**
 * Brings a decoded page to the one form that is stored and that citations count in: NFC, line ends {@code \n}, one plain
 * space between words and none at a line's ends, at most one empty line in a row, no invisible characters, no mark-up.
 */
public final class Settling {

    /** More marks on one letter are noise, and putting them in order would take quadratic time. */
    private static final int MARKS = 8;
    private static final int DOT_ABOVE = 0x307;

    private final StringBuilder out;
    private boolean space;
    private int breaks;
    private int marks;

    private Settling(int length) {
        out = new StringBuilder(length);
    }

    /**
     * @param decoded any characters
     * @return the settled text, empty when nothing of the page can be seen
     */
    public static String settle(String decoded) {
        String text = Markup.strip(Entities.resolve(decoded)).strip();
        if (isSettled(text)) {
            return text;
        }
        Settling settling = new Settling(text.length());
        boolean returned = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            // \r\n is one line end, and \r alone one too
            if (c != '\n' || !returned) {
                settling.add(c);
            }
            returned = c == '\r';
            i += Character.charCount(c);
        }
        return Normalizer.normalize(settling.out, Normalizer.Form.NFC);
    }

    /** Nothing but plain characters, single spaces between them and line ends: most pages, which need no second copy. */
    private static boolean isSettled(String text) {
        char before = '\n';
        int breaks = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = isPlain(c) || c == ' ' && before > ' ' || c == '\n' && before != ' ' && breaks < 2;
            if (!fits) {
                return false;
            }
            breaks = c == '\n' ? breaks + 1 : 0;
            before = c;
        }
        return before > ' ';
    }

    private void add(int c) {
        if (isPlain(c) && breaks == 0 && !space) {
            marks = 0;
            out.append((char) c);
        } else if (isLineEnd(c)) {
            breaks++;
            space = false;
        } else if (c == '\t' || Character.isSpaceChar(c)) {
            space = true;
        } else if (!isInvisible(c)) {
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MARKS && !isDotOnI(c)) {
                flushBlanks();
                out.appendCodePoint(c);
            }
        }
    }

    private void flushBlanks() {
        if (!out.isEmpty()) {
            for (int i = 0; i < Math.min(breaks, 2); i++) {
                out.append('\n');
            }
            if (space && breaks == 0) {
                out.append(' ');
            }
        }
        breaks = 0;
        space = false;
    }

    /** {@code İ} put to lower case by software that knows no Turkish: an i with a second dot. */
    private boolean isDotOnI(int c) {
        return c == DOT_ABOVE && !out.isEmpty() && out.charAt(out.length() - 1) == 'i' && breaks == 0 && !space;
    }

    /** Letters of the four languages, ASCII's marks, dashes and quotation marks, which need no second look. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F || c >= 0x400 && c < 0x482 || c >= 0xC0 && c < 0x2B0 || c == '«' || c == '»'
                || c >= 0x2010 && c <= 0x2027;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\f' || c == 0xB;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
