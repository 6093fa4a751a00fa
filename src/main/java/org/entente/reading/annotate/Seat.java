package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Where what a text tells happens: the city that it is datelined from, or the capital that hosts it. */
final class Seat {

    private static final int DATELINE_CLAUSES = 6;
    private static final int SENTENCE = 6;
    private static final Set<String> JOINING = Set.of("and", "və", "ve", "и", ",", "-", "ilə", "ile");
    private static final Pattern VISIT = Pattern.compile("səfər.*|ziyaret.*|визит.*|visit.*|посет.*|прибыл.*|trip");
    private static final Pattern LOCATIVE = Pattern.compile("['-]?(?:n|s?i)?d[aəe]");

    private final Analysis analysis;
    private final Standpoint standpoint;

    Seat(Analysis analysis, Standpoint standpoint) {
        this.analysis = analysis;
        this.standpoint = standpoint;
    }

    /** @return the state, null when the text does not tell */
    String country() {
        String dateline = dateline();
        String venue = dateline != null ? dateline : venue();
        return venue != null ? venue : new Parliaments(analysis).sitting();
    }

    /**
     * {@code МОСКВА, 19 декабря. /ТАСС/; LILONGWE, Malawi - }: a city that starts the body, in capitals or before a
     * date.
     */
    String dateline() {
        int clauses = Math.min(DATELINE_CLAUSES, analysis.clauses().size());
        for (int c = 0; c < clauses; c++) {
            Clause clause = analysis.clauses().get(c);
            Match place = clause.headline() ? null
                    : analysis.at(Kind.PLACES, clause.first()).stream().filter(m -> m.entry().country() != null).findFirst()
                            .orElse(null);
            if (place == null || place.last() + 2 > clause.last()) {
                continue;
            }
            String next = analysis.words().folded(place.last() + 1);
            boolean capitals = analysis.text().substring(place.start(), place.end()).chars()
                    .noneMatch(Character::isLowerCase);
            boolean two = next.equals("/") || next.equals("-") && capitals
                    && !analysis.at(Kind.PLACES, place.last() + 2).isEmpty();
            boolean dated = next.equals(",") && isDate(place.last() + 2);
            if (!two && (capitals || dated) && standpoint.weight(place.entry().country()) > 0) {
                return place.entry().country();
            }
        }
        return null;
    }

    private boolean isDate(int token) {
        String word = analysis.words().folded(token);
        return Character.isDigit(word.charAt(0)) || token + 2 < analysis.words().size()
                && (Character.isDigit(analysis.words().folded(token + 1).charAt(0))
                        || Character.isDigit(analysis.words().folded(token + 2).charAt(0)));
    }

    /** The first sentence of the body; what has fewer tokens is none: a date, a category. */
    private Clause opening() {
        for (Clause clause : analysis.clauses()) {
            if (!clause.headline() && clause.last() - clause.first() > SENTENCE) {
                return clause;
            }
        }
        return null;
    }

    /**
     * {@code A and B sign …}: a headline about two alike; where one does something with the other the news is of the
     * one.
     */
    private boolean isOfEquals() {
        Match before = null;
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            if (!standpoint.isHeadline(country.start())) {
                break;
            }
            boolean joined = before != null && country.first() - before.last() == 2 && !standpoint.isCompanion(before)
                    && JOINING.contains(analysis.words().folded(before.last() + 1));
            if (joined) {
                return true;
            }
            before = country;
        }
        return false;
    }

    /** The capital where headline, or of two alike the first sentence, says that it happens, when one only is named so. */
    String venue() {
        if (isVisit()) {
            return null;
        }
        String found = null;
        Clause opening = isOfEquals() ? opening() : null;
        for (Match place : analysis.found(Kind.PLACES)) {
            Clause clause = analysis.clauses().get(analysis.clauseAt(place.start()));
            if (!clause.headline() && clause != opening) {
                continue;
            }
            String country = place.entry().capital() && isWhere(place) ? place.entry().country() : null;
            if (country != null && standpoint.isAmongForemost(country)) {
                if (found != null && !found.equals(country)) {
                    return null;
                }
                found = country;
            }
        }
        return found;
    }

    /** Whether the headline tells a visit: there the guest's officials are spoken of. */
    private boolean isVisit() {
        for (Clause clause : analysis.clauses()) {
            for (int token = clause.first(); clause.headline() && token <= clause.last(); token++) {
                if (VISIT.matcher(analysis.words().folded(token)).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWhere(Match place) {
        String before = place.first() > 0 ? analysis.words().folded(place.first() - 1) : "";
        return switch (analysis.language()) {
            case AZ, TR -> LOCATIVE.matcher(analysis.suffix(place)).matches();
            case RU, EN -> Set.of("в", "во", "in").contains(before);
        };
    }
}
