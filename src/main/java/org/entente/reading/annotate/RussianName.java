package org.entente.reading.annotate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes the declension of a Russian name. The case that it stands in says which endings can be one: {@code с Робером Дюсе}
 * ends in no instrumental, so that the surname is not declined.
 */
final class RussianName {

    private static final String HARD = "[бвгджзклмнпрстфхцчшщ]";

    private static final Pattern FEMININE_SURNAME = Pattern.compile(".*(?:[оеё]в|ин|ын|ск|цк)ой");
    private static final Pattern FEMININE_FIRST = Pattern.compile(".*(?:ой|ей|ии|ы|ью)");
    private static final Pattern FEMININE_ACCUSATIVE = Pattern.compile(".*(?:у|ю)");
    private static final Pattern SURNAME_IN_ACCUSATIVE = Pattern.compile(".*(?:ову|еву|ину|ёву|скую|цкую)");
    private static final Pattern POSSIBLY_FEMININE = Pattern.compile(".*(?:ой|ией)");

    private static final Pattern WOMANS_OV = Pattern.compile("(.+(?:[оеё]в|ин|ын))(?:ой|у|ы|ою)");
    private static final Pattern WOMANS_SKAYA = Pattern.compile("(.+(?:ск|цк))(?:ой|ую|ою)");
    private static final Pattern A_STEM = Pattern.compile("(.{2,}" + HARD + ")(?:ой|ою|ы|у)");
    private static final Pattern IYA_STEM = Pattern.compile("(.{2,})(?:ией|ии|ию)");

    private static final Pattern MANS_OV = Pattern.compile("(.+(?:[оеё]в|ин|ын))(?:а|у|ым|е)");
    private static final Pattern SKY = Pattern.compile("(.+(?:ск|цк))(?:ого|ому|им|ом)");
    private static final Pattern ADJECTIVE = Pattern.compile("(.{2,})(?:ого|ому|ым)");
    private static final Pattern IY_STEM = Pattern.compile("(.{2,}и)(?:я|ю|ем|и)");
    private static final Pattern Y_STEM = Pattern.compile("(.+[аеоуыэюя])(?:я|ю|ем)");
    private static final Pattern SOFT_STEM = Pattern.compile("(.+[рлнтд])(?:я|ю|ем)");

    private RussianName() {
    }

    /** @param grammatical the case: {@code Дмитрию Пескову} is a man in the dative, {@code Марию Захарову} no dative */
    static boolean isFeminine(List<String> words, RussianCase grammatical) {
        String surname = words.get(words.size() - 1);
        if (words.size() == 1) {
            return FEMININE_SURNAME.matcher(surname).matches();
        }
        boolean accusative = grammatical != RussianCase.DATIVE && grammatical != RussianCase.INSTRUMENTAL;
        boolean first = FEMININE_FIRST.matcher(words.get(0)).matches()
                || accusative && FEMININE_ACCUSATIVE.matcher(words.get(0)).matches();
        return first && (FEMININE_SURNAME.matcher(surname).matches() || POSSIBLY_FEMININE.matcher(surname).matches()
                || accusative && SURNAME_IN_ACCUSATIVE.matcher(surname).matches());
    }

    static String nominative(String word, boolean surname, boolean feminine, RussianCase grammatical) {
        if (word.endsWith(".") || word.length() < 3 || word.chars().noneMatch(Character::isLowerCase)) {
            return word;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 2) {
            return word.substring(0, hyphen + 1)
                    + nominative(word.substring(hyphen + 1), surname, feminine, grammatical);
        }
        if (feminine) {
            return feminine(word);
        }
        Matcher sky = SKY.matcher(word);
        if (surname && sky.matches()) {
            return sky.group(1) + "ий";
        }
        Matcher ov = MANS_OV.matcher(word);
        if (ov.matches()) {
            return ov.group(1);
        }
        Matcher adjective = ADJECTIVE.matcher(word);
        if (surname && adjective.matches() && grammatical != RussianCase.UNCLEAR) {
            return adjective.group(1) + "ый";
        }
        Matcher iy = IY_STEM.matcher(word);
        if (iy.matches() && word.length() > 4 && !(surname && word.endsWith("ии"))) {
            return word.endsWith("ией") ? word : iy.group(1) + "й";
        }
        Matcher y = Y_STEM.matcher(word);
        if (y.matches()) {
            return y.group(1) + "й";
        }
        Matcher soft = SOFT_STEM.matcher(word);
        if (soft.matches() && word.length() > 4) {
            return soft.group(1) + "ь";
        }
        return masculine(word, grammatical);
    }

    private static String feminine(String word) {
        Matcher ov = WOMANS_OV.matcher(word);
        if (ov.matches()) {
            return ov.group(1) + "а";
        }
        Matcher skaya = WOMANS_SKAYA.matcher(word);
        if (skaya.matches()) {
            return skaya.group(1) + "ая";
        }
        Matcher iya = IYA_STEM.matcher(word);
        if (iya.matches()) {
            return iya.group(1) + "ия";
        }
        Matcher a = A_STEM.matcher(word);
        return a.matches() ? a.group(1) + "а" : word;
    }

    /** Of a name that ends in a consonant, or in {@code -а} as many foreign ones do. */
    private static String masculine(String word, RussianCase grammatical) {
        boolean instrumental = grammatical == RussianCase.INSTRUMENTAL || grammatical == RussianCase.UNCLEAR;
        boolean genitive = grammatical == RussianCase.GENITIVE || grammatical == RussianCase.UNCLEAR;
        boolean dative = grammatical == RussianCase.DATIVE || grammatical == RussianCase.UNCLEAR;
        if (instrumental && (ends(word, "ом") || ends(word, "ем"))) {
            return word.substring(0, word.length() - 2);
        }
        if (instrumental && ends(word, "ой")) {
            return word.substring(0, word.length() - 2) + "а";
        }
        if (genitive && ends(word, "а") || dative && ends(word, "у")
                || grammatical == RussianCase.PREPOSITIONAL && ends(word, "е")) {
            return word.substring(0, word.length() - 1);
        }
        if (genitive && ends(word, "ы") || dative && ends(word, "е") && grammatical == RussianCase.DATIVE) {
            return word.substring(0, word.length() - 1) + "а";
        }
        return word;
    }

    private static boolean ends(String word, String ending) {
        int at = word.length() - ending.length() - 1;
        return at > 0 && word.endsWith(ending) && "бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(at)) >= 0;
    }
}
