package org.entente.reading.text;

/**
 * Folds a text for matching, character for character, so that what is found in the fold has its place in the text. The
 * same for all languages: lower case, all of {@code I, İ, ı, i} one letter, {@code ё} as {@code е}, circumflexes off, one
 * apostrophe, one quotation mark (guillemets too), one dash.
 */
public final class Fold {

    private Fold() {
    }

    /** @return the fold, of the same length */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    private static char of(char c) {
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
