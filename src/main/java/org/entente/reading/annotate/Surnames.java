package org.entente.reading.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;

/** Tells whether two ways to write a name in one text can be one person's. */
final class Surnames {

    private static final Pattern TURKIC_TAIL = Pattern
            .compile("(?:n?[iuü]n|[yn]?[aəe]|[yn]?[iuü]|n?[dt][aəe]n?|y?l[aəe]|g?il)?");
    private static final Pattern RUSSIAN_TAIL = Pattern.compile("(?:а|у|ом|ым|им|е|ой|ы|я|ю|ем|ого|ому|ую|ым|ей)?");
    private static final Pattern ENGLISH_TAIL = Pattern.compile("(?:'s)?");

    private static final Pattern STRIPPED = Pattern.compile(".+[iu]n");
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|es|as|ad|эль|аль|əl)-");
    private static final String DIACRITICS = "łğşçöü";
    private static final String PLAIN = "lgscou";

    private final Language language;
    private final Pattern tail;
    private final Map<String, String> plain = new HashMap<>();

    Surnames(Language language) {
        this.language = language;
        this.tail = switch (language) {
            case AZ, TR -> TURKIC_TAIL;
            case RU -> RUSSIAN_TAIL;
            case EN -> ENGLISH_TAIL;
        };
    }

    /** @return whether two full names are one person's: same surname, first names that agree as far as they are told */
    boolean isSame(List<String> one, List<String> other) {
        if (!sameWord(last(one), last(other))) {
            return isReordered(one, other);
        }
        return agree(one.get(0), other.get(0)) || one.size() == 1 || other.size() == 1;
    }

    /** @return whether the two are one name in two orders: {@code Wada Junichi} and {@code Junichi Wada} */
    boolean isReordered(List<String> one, List<String> other) {
        return one.size() == 2 && other.size() == 2 && sameWord(one.get(0), other.get(1))
                && sameWord(one.get(1), other.get(0));
    }

    /** @return whether a short mention can be of the person of that full name */
    boolean fits(NameRun run, List<String> full) {
        String mention = run.surname();
        boolean surname = sameWord(mention, last(full))
                || full.size() > 2 && run.words().size() == 1
                        && full.subList(1, full.size()).stream().anyMatch(w -> sameWord(mention, w));
        if (!surname) {
            return run.words().size() > 1 && isReordered(run.words(), full);
        }
        return run.words().size() == 1 || agree(run.words().get(0), full.get(0))
                || full.size() > 2 && sameWord(run.words().get(0), full.get(1));
    }

    /**
     * @param surname as one mention made it
     * @param mentioned as others write it, none of them in the genitive; in Russian in the nominative
     * @return the form that the others show to be the nominative
     */
    String nominative(String surname, List<String> mentioned) {
        String best = surname;
        for (String other : mentioned) {
            String a = plain.computeIfAbsent(other, Surnames::plain);
            String b = plain.computeIfAbsent(best, Surnames::plain);
            if (a.equals(b)) {
                continue;
            }
            boolean shorter = language != Language.RU && inflects(a, b) && a.length() > 3;
            boolean misread = language == Language.AZ && best.equals(surname) && !mentioned.contains(surname)
                    && STRIPPED.matcher(a).matches() && a.startsWith(b) && a.length() - b.length() == 2;
            boolean told = language == Language.RU && (inflects(a, b) || inflects(b, a));
            if (shorter || misread || told) {
                best = other;
            }
        }
        return best;
    }

    /** First names, one of which may be an initial. */
    private boolean agree(String one, String other) {
        if (one.endsWith(".") || other.endsWith(".")) {
            return Fold.of(one).charAt(0) == Fold.of(other).charAt(0);
        }
        return sameWord(one, other);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The same word, either of them inflected, or a spelling of the same sounds. */
    private boolean sameWord(String one, String other) {
        String a = plain.computeIfAbsent(one, Surnames::plain);
        String b = plain.computeIfAbsent(other, Surnames::plain);
        if (a.equals(b)) {
            return true;
        }
        return inflects(a, b) || inflects(b, a) || a.length() > 5 && b.length() > 5 && isSpelling(a, b);
    }

    private static String plain(String word) {
        char[] letters = ARTICLE.matcher(Fold.of(word)).replaceFirst("").toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int at = DIACRITICS.indexOf(letters[i]);
            letters[i] = at < 0 ? letters[i] : PLAIN.charAt(at);
        }
        return new String(letters);
    }

    private boolean inflects(String stem, String word) {
        boolean soft = language == Language.RU && !stem.isEmpty() && "аяйь".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String base = soft ? stem.substring(0, stem.length() - 1) : stem;
        return base.length() > 2 && word.startsWith(base) && tail.matcher(word.substring(base.length())).matches();
    }

    /** {@code Zhaparov, Japarov; Tashiev, Tashiyev}: one letter more, less or other. */
    private static boolean isSpelling(String a, String b) {
        String x = a.replace("zh", "j").replace("iy", "i").replace("yev", "ev");
        String y = b.replace("zh", "j").replace("iy", "i").replace("yev", "ev");
        return x.equals(y);
    }
}
