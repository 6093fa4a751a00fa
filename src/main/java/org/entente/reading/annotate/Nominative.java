package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/**
 * Brings names to the nominative: case suffixes off in Azerbaijani and Turkish, where a surname shows where it ends;
 * declension undone in Russian, for names in an oblique case.
 */
final class Nominative {

    private static final Pattern AZ_SURNAME = Pattern.compile(
            "(.+?(?:ov|ev|yev|ova|eva|yeva|in|ski|skaya|yan|zad[əe]|oğlu|l[iı]|şvili|adze|dze|[iı]ç|uk|enko|burq|son))"
                    + "(?:n?[ıiuü]n|[yn]?[aə]|n?[ıiuü]|n?d[aə]n?|l[aə])");
    private static final Pattern GENITIVE = Pattern.compile("(.{3,}[bcçdfgğhxjkqlmnprsştvz])[ıiuü]n");

    private final Language language;

    Nominative(Language language) {
        this.language = language;
    }

    /**
     * @param words a name's words
     * @param oblique whether it stands in another case than the nominative, as far as its office tells
     * @param genitive whether what follows shows that it stands in the genitive
     */
    List<String> of(List<String> words, boolean oblique, boolean genitive) {
        List<String> nominative = new ArrayList<>(words);
        int last = words.size() - 1;
        // a Turkish name takes its suffixes behind an apostrophe, and there they are off already
        if (language == Language.AZ) {
            nominative.set(last, turkic(words.get(last), genitive));
        } else if (language == Language.RU && oblique) {
            boolean feminine = isFeminine(words);
            for (int i = 0; i < words.size(); i++) {
                nominative.set(i, russian(words.get(i), i == last && words.size() > 1, feminine));
            }
        }
        return nominative;
    }

    private static String turkic(String word, boolean genitive) {
        Matcher surname = AZ_SURNAME.matcher(word);
        if (surname.matches()) {
            return surname.group(1);
        }
        Matcher inGenitive = GENITIVE.matcher(word);
        return genitive && inGenitive.matches() ? inGenitive.group(1) : word;
    }

    private static boolean isFeminine(List<String> words) {
        String surname = words.get(words.size() - 1);
        return surname.matches(".*(?:[оеё]в|ин|ск)ой") || words.size() > 1 && words.get(0).matches(".*(?:ой|ей|ы|ии)")
                && surname.matches(".*(?:ой|ова|ева|ину|ову|еву)");
    }

    private static String russian(String word, boolean surname, boolean feminine) {
        if (word.endsWith(".") || word.chars().noneMatch(Character::isLowerCase)) {
            return word;
        }
        if (feminine) {
            return word.replaceFirst("(?<=(?:[оеё]в|ин))(?:ой|у|ы)$", "а").replaceFirst("ск(?:ой|ую)$", "ская")
                    .replaceFirst("(?<=[бвгдзклмнпрстфх])(?:ой|ы|у)$", "а").replaceFirst("(?:ией|ии|ию)$", "ия");
        }
        if (surname && word.matches(".+(?:ск|цк)(?:ого|ому|им|ом)")) {
            return word.replaceFirst("(?:ого|ому|им|ом)$", "ий");
        }
        if (word.matches(".+(?:[оеё]в|ин|ын)(?:а|у|ым|е)")) {
            return word.replaceFirst("(?:а|у|ым|е)$", "");
        }
        // Бизиманой, Кабилы, Берией: a foreign name in -а or -я
        if (word.matches(".{2,}[бвгджзклмнпрстфхцчшщ](?:ой|ою|ы)")) {
            return word.replaceFirst("(?:ой|ою|ы)$", "а");
        }
        if (word.matches(".{2,}[жшчщкгх]и") && surname) {
            return word.substring(0, word.length() - 1) + "а";
        }
        if (word.matches(".{3,}ией")) {
            return word.replaceFirst("ией$", "ия");
        }
        if (word.matches(".+[аеиоуыэюя](?:я|ю|ем)") && !word.endsWith("ия")) {
            return word.replaceFirst("(?:я|ю|ем)$", "й");
        }
        if (word.matches(".+ия|.+ию|.+ием") && word.toLowerCase(Locale.ROOT).length() > 5) {
            return word.replaceFirst("(?:ия|ию|ием)$", "ий");
        }
        if (word.matches(".+[рлн](?:я|ю|ем)")) {
            return word.replaceFirst("(?:я|ю|ем)$", "ь");
        }
        return word.matches(".{2,}[бвгджзклмнпрстфхцчшщ](?:а|у|ом|ем|е)") ? word.replaceFirst("(?:а|у|ом|ем|е)$", "")
                : word;
    }
}
