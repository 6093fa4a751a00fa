package org.entente.reading.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Match;

/** Makes a title of the words that a text calls an instrument by: the noun in its nominative, no conjunction before it. */
final class Titles {

    /** The possessive of a noun is a part of the title, its case is not: {@code anlaşması-nı, sazişi-nin}. */
    private static final Pattern CASE = Pattern.compile("['-]?(s?[iuü])?"
            + "(?:n[iuü]n?|[iuü]n|y[iuü]|n[aəe]|y[aəe]|n?d[aəe]n?|yl[aəe]|l[aəe]|d[iuü]r)?");
    private static final Pattern BEFORE = Pattern
            .compile(
                    "^(?:[\\s,;:\\-–—]|(?:və|ve|ilə|ile|üçün|için|gün|cür|isə|ise|da|də|de|bir|bu|həmin|и|а также|and|the|a|an)\\s)+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Analysis analysis;

    Titles(Analysis analysis) {
        this.analysis = analysis;
    }

    Title of(Head head) {
        Match noun = head.match();
        Span phrase = head.phrase();
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        boolean quoted = phrase.start() > 0 && analysis.words().fold().charAt(phrase.start() - 1) == '"';
        int end = turkic && phrase.end() == noun.end() ? nominativeEnd(noun) : phrase.end();
        String words = BEFORE.matcher(analysis.text().substring(phrase.start(), end)).replaceFirst("");
        return new Title(words, turkic || isNominative(noun), quoted, !head.cues().isEmpty());
    }

    private int nominativeEnd(Match noun) {
        Matcher suffix = CASE.matcher(analysis.suffix(noun));
        if (!suffix.matches()) {
            return noun.end();
        }
        return suffix.group(1) == null || suffix.group(1).isEmpty() ? noun.stemEnd() : noun.stemEnd() + suffix.end(1);
    }

    private boolean isNominative(Match noun) {
        if (analysis.language() != Language.RU) {
            return true;
        }
        String written = noun.form().written();
        int space = written.indexOf(' ');
        return analysis.words().folded(noun.first()).equals(space < 0 ? written : written.substring(0, space));
    }
}
