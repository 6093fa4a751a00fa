package org.entente.reading.text;

/**
 * Folds a text for matching, character for character, so that what is found in the fold has its place in the text. The
 * same for all languages: lower case, all of {@code I, İ, ı, i} one letter, {@code ё} as {@code е}, circumflexes off, one
 * apostrophe, one quotation mark (guillemets too), one dash.
 */
public final class Fold {

    /** Up to here characters are looked up: letters of the four languages and general punctuation. */
    private static final char[] KNOWN = new char[0x2100];

    static {
        for (char c = 0; c < KNOWN.length; c++) {
            KNOWN[c] = folded(c);
        }
    }

    private Fold() {
    }

    /** @return the fold, of the same length */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < KNOWN.length ? KNOWN[c] : folded(c);
        }
        return new String(folded);
    }

    private static char folded(char c) {
        return switch (c) {
            case 'İ', 'I', 'ı', 'î', 'Î' -> 'i';
            case 'ё', 'Ё' -> 'е';
            case 'â', 'Â' -> 'a';
            case 'û', 'Û' -> 'u';
            case '’', '‘', 'ʼ', '‚', '‛', '`', '´', '′', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '–', '—', '‒', '―', '−', '‑', '‐' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
