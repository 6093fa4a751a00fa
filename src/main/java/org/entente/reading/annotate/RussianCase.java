package org.entente.reading.annotate;

import java.util.regex.Pattern;

/** An oblique case, as the ending of an office's head tells it; the name beside stands in the same. */
enum RussianCase {

    GENITIVE,
    DATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL,
    /** Oblique, but the ending does not tell which. */
    UNCLEAR;

    private static final Pattern INSTRUMENTAL_ENDING = Pattern.compile(".*(?:ом|ем|ой|ей|ою|ым|им|ами|ями|ью)");
    private static final Pattern PLURAL_DATIVE = Pattern.compile(".*(?:ам|ям)");

    /**
     * @param word the head as written, folded
     * @param lemma its nominative, folded
     * @return null for the nominative
     */
    static RussianCase of(String word, String lemma) {
        if (word.equals(lemma)) {
            return null;
        }
        if (INSTRUMENTAL_ENDING.matcher(word).matches()) {
            return INSTRUMENTAL;
        }
        boolean first = lemma.endsWith("а") || lemma.endsWith("я");
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'а', 'я' -> GENITIVE;
            // коллегу: the accusative, where men's names look as in the genitive
            case 'у', 'ю' -> first ? GENITIVE : DATIVE;
            case 'ы', 'и' -> first ? GENITIVE : UNCLEAR;
            case 'е' -> first ? UNCLEAR : PREPOSITIONAL;
            case 'о' -> GENITIVE;
            case 'в', 'й' -> GENITIVE;
            case 'х' -> PREPOSITIONAL;
            case 'м' -> PLURAL_DATIVE.matcher(word).matches() ? DATIVE : INSTRUMENTAL;
            default -> UNCLEAR;
        };
    }
}
