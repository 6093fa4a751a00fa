package org.entente.reading.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.entente.reading.vocabulary.Match;

/** The number and the case of an office's head, read off its ending. */
final class Plurals {

    private static final Pattern TURKIC = Pattern.compile("['-]?l[aəe]r.*");
    private static final Pattern RUSSIAN = Pattern.compile(".*(?:ы|и|ов|ей|ам|ами|ах|ях|ями|ям)");

    /** English heads that take the plural in their first word. */
    private static final Set<String> PLURAL_HEADS = Set.of("chargés", "charges", "ministers", "members", "heads",
            "chiefs", "chairmen", "secretaries", "commanders", "presidents", "speakers", "governors", "attorneys");

    private Plurals() {
    }

    /** @return whether several hold the office */
    static boolean isPlural(Analysis analysis, Match head) {
        return switch (analysis.language()) {
            case AZ, TR -> TURKIC.matcher(analysis.suffix(head)).matches() || isOfPluralStem(analysis, head);
            case RU -> !word(analysis, head).equals(lemma(head)) && RUSSIAN.matcher(word(analysis, head)).matches();
            case EN -> analysis.words().folded(head.last()).endsWith("s") && !head.form().written().endsWith("s")
                    || PLURAL_HEADS.contains(analysis.words().folded(head.first()));
        };
    }

    /** {@code başçıları}, found by a stem that holds the plural already. */
    private static boolean isOfPluralStem(Analysis analysis, Match head) {
        String stem = analysis.words().fold().substring(head.start(), head.stemEnd());
        boolean plural = stem.endsWith("lar") || stem.endsWith("ler") || stem.endsWith("lər");
        return plural && !Fold.of(head.form().written()).startsWith(stem) && !analysis.suffix(head).isEmpty();
    }

    /** @return whether it stands in another case than the nominative singular: in Russian, by its first word */
    static boolean isOblique(Analysis analysis, Match head) {
        return grammaticalCase(analysis, head) != null;
    }

    /** @return the oblique case of a Russian head, by its first word; null for the nominative and in other languages */
    static RussianCase grammaticalCase(Analysis analysis, Match head) {
        return analysis.language() == Language.RU ? RussianCase.of(word(analysis, head), lemma(head)) : null;
    }

    /**
     * @return whether a Russian place's name is read off a word without its ending: {@code Адан} is no Adana, {@code Ган}
     * no Ghana
     */
    static boolean isWithoutEnding(Analysis analysis, Match place) {
        String written = place.form().written();
        char last = written.charAt(written.length() - 1);
        return analysis.language() == Language.RU && (last == 'а' || last == 'я') && place.first() == place.last()
                && place.end() - place.start() == written.length() - 1;
    }

    /** The head's first word as written, its part behind hyphens. */
    static String word(Analysis analysis, Match head) {
        int hyphens = (int) firstWord(head).chars().filter(c -> c == '-').count();
        return analysis.words().folded(head.first() + 2 * hyphens);
    }

    private static String lemma(Match head) {
        String lemma = firstWord(head);
        String last = lemma.substring(lemma.lastIndexOf('-') + 1);
        if (!head.entry().forms(Language.RU).contains("=" + head.form().written())) {
            return last;
        }
        // where the vocabulary lists the cases one by one the first of them is the nominative
        for (String form : head.entry().forms(Language.RU)) {
            if (form.startsWith("=") && form.indexOf(' ') < 0 && form.length() > 3 && last.startsWith(form.substring(1,
                    4))) {
                return form.substring(1);
            }
        }
        return last;
    }

    private static String firstWord(Match head) {
        return head.form().written().split(" ")[0].toLowerCase(Locale.ROOT).replace('ё', 'е').replace("=", "");
    }
}
