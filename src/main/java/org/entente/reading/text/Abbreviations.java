package org.entente.reading.text;

import java.util.Set;

/** Tells a full stop that shortens a word, marks an initial or an ordinal from one that ends a sentence. */
final class Abbreviations {

    /** Folded, without the full stop; ranks and titles, units, months, what stands before a name or a number. */
    private static final Set<String> SHORT = Set.of(
            // Azerbaijani and Turkish
            "prof", "dr", "doç", "dos", "yrd", "av", "alb", "org", "korg", "tümg", "tuğg", "gen", "sn", "bşk", "müd", "akad",
            "cad", "mah", "sok", "vb", "vd", "vs", "bkz", "yy", "ltd", "səh", "küç", "mür",
            // Russian
            "гг", "им", "ул", "тыс", "млн", "млрд", "трлн", "др", "пр", "проф", "акад", "ген", "полк", "зам", "пом", "стр",
            "руб", "долл", "обл", "св", "см", "ред", "дж", "янв", "фев", "мар", "апр", "авг", "сен", "сент", "окт", "ноя",
            "нояб", "дек", "кв", "вв", "гос",
            // English
            "mr", "mrs", "ms", "messrs", "st", "jr", "sr", "lt", "col", "maj", "capt", "sgt", "adm", "cmdr", "brig", "sen",
            "rep", "gov", "rev", "hon", "jan", "feb", "apr", "aug", "sept", "oct", "nov", "dec", "ch", "sh", "kh", "yu");
    /** Shortened only before a number: {@code No. 5}. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "art", "ст", "п", "mad", "md");
    /** Words of one letter that are whole: {@code o} is he or she in two of our languages, {@code я} is I. */
    private static final Set<String> WHOLE = Set.of("o", "я");

    private Abbreviations() {
    }

    /**
     * @param stop offset of a full stop
     * @param after offset of the next character behind it that is no space
     * @param ordinals whether a number with a full stop counts things, as Turkish writes them
     * @return whether the sentence that began at {@code start} goes on
     */
    static boolean goOn(String text, int start, int stop, int after, boolean ordinals) {
        int from = stop;
        while (from > start && stop - from < 8 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return false;
        }
        String fold = Fold.of(word);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return Character.isUpperCase(word.charAt(0)) || !WHOLE.contains(fold);
        }
        if (word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
            return from == start || ordinals && Character.isUpperCase(text.charAt(after));
        }
        if (word.chars().allMatch(c -> "IVXL".indexOf(c) >= 0)) {
            return !followsName(text, start, from);
        }
        return SHORT.contains(fold) || BEFORE_NUMBERS.contains(fold) && Character.isDigit(text.charAt(after));
    }

    /** {@code II. Dünya} is an ordinal, {@code Charles III.} a monarch at a sentence's end. */
    private static boolean followsName(String text, int start, int numeral) {
        int wordStart = numeral - 1;
        while (wordStart > start && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        return wordStart >= start && Character.isUpperCase(text.charAt(wordStart));
    }
}
