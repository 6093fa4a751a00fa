package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/**
 * Brings names to the nominative: case suffixes off in Azerbaijani and Turkish, where a surname shows where it ends;
 * declension undone in Russian, for names in an oblique case.
 */
final class Nominative {

    private static final Pattern AZ_SURNAME = Pattern.compile(
            "(.+?(?:ov|ev|yev|ova|eva|yeva|in|ski|skaya|yan|zad[əe]|zod[aə]|oğlu|"
                    + "l[iı]|şvili|adze|dze|[iı]ç|uk|enko|burq|son))"
                    + "(?:n?[ıiuü]n|[yn]?[aə]|n?[ıiuü]|n?d[aə]n?|l[aə])");
    private static final Pattern WOMANS = Pattern.compile(".+(?:eva|yeva|skaya)");
    private static final Pattern POSSIBLY_WOMANS = Pattern.compile(".+(?:ova|ina)");
    private static final Pattern FEMININE = Pattern.compile(".+[aə]");
    private static final Set<String> MEN = Set.of("Mustafa", "Musa", "İsa", "Mirzə", "Murtuza", "İlya", "Nikita",
            "Danila", "Ağa", "Əta", "Zəkəriyyə", "Yəhya", "Rza", "Əliağa", "Ziya", "Lüka", "Foma", "Kuzma", "Hacıağa",
            "Məmmədağa");
    // behind a, ə and o the n is more often the name's own: Erdoğanın, Makronun
    private static final Pattern GENITIVE_AFTER_VOWEL = Pattern.compile("(.{3,}[ıiuü])n[ıiuü]n");
    private static final Pattern SURE_GENITIVE = Pattern.compile("(.{3,}[uü])n[uü]n");
    private static final Pattern ACCUSATIVE = Pattern
            .compile("(.{3,}[aəeıioöuü])n[ıiuü]|(?:.{3,}[bcçdfgğhxjkqlmnprsştvz])[ıiuü]");
    private static final Pattern GENITIVE = Pattern.compile("(.{3,}[bcçdfgğhxjkqlmnprsştvz])[ıiuü]n");

    private final Language language;

    Nominative(Language language) {
        this.language = language;
    }

    /**
     * @param words a name's words
     * @param oblique the case that it stands in, as far as its Russian office tells; null for the nominative
     * @param genitive whether what follows shows that it stands in the genitive
     * @param accusative whether what follows shows that it stands in the accusative
     */
    List<String> of(List<String> words, RussianCase oblique, boolean genitive, boolean accusative) {
        List<String> nominative = new ArrayList<>(words);
        int last = words.size() - 1;
        // a Turkish name takes its suffixes behind an apostrophe, and there they are off already
        if (language == Language.AZ) {
            nominative.set(last, turkic(words.get(last), genitive, accusative, last > 0 ? words.get(0) : ""));
        } else if (language == Language.RU && oblique != null) {
            boolean feminine = RussianName.isFeminine(words, oblique);
            for (int i = 0; i < words.size(); i++) {
                nominative.set(i, RussianName.nominative(words.get(i), i == last && words.size() > 1, feminine, oblique));
            }
        }
        return nominative;
    }

    private static String turkic(String word, boolean genitive, boolean accusative, String first) {
        // a woman's surname, not the dative of a man's: Əliyeva, and Çernoxova behind a woman's name
        if (WOMANS.matcher(word).matches() || POSSIBLY_WOMANS.matcher(word).matches()
                && FEMININE.matcher(first).matches() && !MEN.contains(first)) {
            return word;
        }
        Matcher surname = AZ_SURNAME.matcher(word);
        if (surname.matches()) {
            return surname.group(1);
        }
        Matcher afterVowel = (genitive ? GENITIVE_AFTER_VOWEL : SURE_GENITIVE).matcher(word);
        if (afterVowel.matches()) {
            return afterVowel.group(1);
        }
        Matcher object = ACCUSATIVE.matcher(word);
        if (accusative && object.matches()) {
            return object.group(1) != null ? object.group(1) : word.substring(0, word.length() - 1);
        }
        Matcher inGenitive = GENITIVE.matcher(word);
        return genitive && inGenitive.matches() ? inGenitive.group(1) : word;
    }
}
