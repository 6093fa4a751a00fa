package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** The parliaments that a text names, by their own names or as {@code Сенат Казахстана, Somali parlamenti}. */
final class Parliaments {

    private static final Pattern PARLIAMENT = Pattern.compile("(?:parli?ament|senat|сенат|парламент|мажилис|"
            + "сейм|меджлис|senate$|congress$|knesset|кнессет).*");

    /** How many sentences tell what the news is. */
    private static final int OPENING = 2;
    /** What has fewer tokens is no sentence, but a date or a rubric. */
    private static final int SENTENCE = 8;

    /** A parliament and where it is named, by its own name or its state's. */
    private record Named(int start, String country, boolean proper) {
    }

    private final Analysis analysis;
    private final List<Named> named = new ArrayList<>();

    Parliaments(Analysis analysis) {
        this.analysis = analysis;
        for (Match match : analysis.found(Kind.INSTITUTIONS)) {
            if ("PARLIAMENT".equals(match.entry().kind())) {
                named.add(new Named(match.start(), match.entry().country(), true));
            }
        }
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            Clause clause = analysis.clauses().get(analysis.clauseAt(country.start()));
            boolean before = isParliament(country.last() + 1, clause);
            boolean behind = analysis.language() == Language.RU && isParliament(country.first() - 1, clause);
            if (before || behind) {
                named.add(new Named(country.start(), country.code(), false));
            }
        }
        named.sort(Comparator.comparingInt(Named::start));
    }

    private boolean isParliament(int token, Clause clause) {
        return clause.first() <= token && token <= clause.last()
                && PARLIAMENT.matcher(analysis.words().folded(token)).matches();
    }

    /** @return the state whose parliament is called by its own name last before, or null */
    String before(int start) {
        String last = null;
        for (Named parliament : named) {
            last = parliament.proper() && parliament.start() < start ? parliament.country() : last;
        }
        return last;
    }

    /** Where headline and first sentence end, dates and rubrics left out. */
    private int openingEnd() {
        int sentences = 0;
        for (Clause clause : analysis.clauses()) {
            boolean sentence = !clause.headline() && clause.last() - clause.first() > SENTENCE;
            sentences += sentence ? 1 : 0;
            if (sentences == OPENING) {
                return clause.end();
            }
        }
        return analysis.text().length();
    }

    /** {@code Сенат Казахстана ратифицировал}: the one state whose parliament the news is of; null of none or several. */
    String sitting() {
        int end = openingEnd();
        String found = null;
        for (Named parliament : named) {
            boolean inside = parliament.start() < end && parliament.country() != null;
            if (inside && found != null && !found.equals(parliament.country())) {
                return null;
            }
            found = inside ? parliament.country() : found;
        }
        return found;
    }
}
