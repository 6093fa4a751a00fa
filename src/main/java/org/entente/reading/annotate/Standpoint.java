package org.entente.reading.annotate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * From where a text looks at the world: the states that it speaks of by weight, its language's own state where it is one
 * of them, the state that it is datelined from or that hosts what it tells. An office without an owner is that state's.
 */
final class Standpoint {

    /** In half mentions. */
    private static final int HEADLINE = 6;
    private static final int FIRST = 9;
    /** The own state is spoken of at least once where the foremost is this many times. */
    private static final int SHARE = 4;
    private static final int DATELINE_CLAUSES = 6;
    private static final int SENTENCE = 6;
    private static final Set<String> JOINING = Set.of("and", "və", "ve", "и", ",", "-", "ilə", "ile");
    private static final Pattern OURS = Pattern.compile("(?:ölkəmiz|ülkemiz|respublikamız|respublikamiz|dövlətimiz).*");
    private static final Pattern VISIT = Pattern.compile("səfər.*|ziyaret.*|визит.*|visit.*|посет.*|прибыл.*|trip");
    private static final Pattern LOCATIVE = Pattern.compile("['-]?(?:n|s?i)?d[aəe]");

    private final Analysis analysis;
    private final Map<String, Integer> weights;
    private final String home;
    private final String seat;

    Standpoint(Analysis analysis, List<Figure> figures) {
        this.analysis = analysis;
        this.weights = weigh(figures);
        String own = analysis.language() == Language.AZ ? "AZ" : analysis.language() == Language.TR ? "TR" : null;
        boolean spokenOf = own != null && weight(own) > 0 && weight(own) * SHARE >= weight(foremost());
        this.home = spokenOf || own != null && isTakenForGranted(own, figures) ? own : null;
        String dateline = dateline();
        this.seat = dateline != null ? dateline : venue();
    }

    /** {@code Prezident İlham Əliyev}: whose office is told without its state is of the reader's own. */
    private static boolean isTakenForGranted(String own, List<Figure> figures) {
        for (Figure figure : figures) {
            boolean known = figure.authority != null && own.equals(figure.country);
            if (known && figure.tellings.stream().anyMatch(t -> t.held().office().countries().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Integer> weigh(List<Figure> figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            Clause clause = analysis.clauses().get(analysis.clauseAt(country.start()));
            int weight = clause.headline() ? counts.isEmpty() ? FIRST : HEADLINE : clause.first() == country.first() ? 3 : 2;
            counts.merge(country.code(), isCompanion(country) ? weight / 2 : weight, Integer::sum);
        }
        for (Kind kind : List.of(Kind.PLACES, Kind.INSTITUTIONS)) {
            for (Match match : analysis.found(kind)) {
                if (match.entry().country() != null && (match.entry().capital() || kind == Kind.INSTITUTIONS)) {
                    counts.merge(match.entry().country(), isHeadline(match.start()) ? HEADLINE : 2, Integer::sum);
                }
            }
        }
        for (Figure figure : figures) {
            if (figure.country != null) {
                boolean inHeadline = figure.passages.stream().anyMatch(p -> isHeadline(p.start()));
                counts.merge(figure.country, inHeadline ? HEADLINE : Math.min(2, figure.passages.size()), Integer::sum);
            }
        }
        String own = analysis.language() == Language.AZ ? "AZ" : "TR";
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            for (int token = 0; token < analysis.words().size(); token++) {
                if (isOurs(analysis.words().folded(token))) {
                    counts.merge(own, HEADLINE, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** {@code Rusiya ilə, с Китаем, with Japan}: one with whom it is done, and not the one who does it. */
    private boolean isCompanion(Match country) {
        String before = country.first() > 0 ? analysis.words().folded(country.first() - 1) : "";
        String next = country.last() + 1 < analysis.words().size() ? analysis.words().folded(country.last() + 1) : "";
        return switch (analysis.language()) {
            // "A ilə B arasında" names both alike
            case AZ, TR -> (next.equals("ilə") || next.equals("ile"))
                    && analysis.at(Kind.COUNTRIES, country.last() + 2).isEmpty();
            case RU -> Set.of("с", "со", "из", "от").contains(before);
            case EN -> Set.of("with", "from", "against").contains(before);
        };
    }

    private static boolean isOurs(String word) {
        return (word.startsWith("ö") || word.startsWith("ü") || word.startsWith("res") || word.startsWith("dö"))
                && OURS.matcher(word).matches();
    }

    private boolean isHeadline(int offset) {
        return analysis.clauses().get(analysis.clauseAt(offset)).headline();
    }

    int weight(String country) {
        return country == null ? 0 : weights.getOrDefault(country, 0);
    }

    /** @return the state that the text speaks of most; of equals the one named first; null when it names none */
    String foremost() {
        return weights.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Whether no two are spoken of more. */
    private boolean isAmongForemost(String country) {
        return weight(country) > 0 && weights.values().stream().filter(w -> w > weight(country)).count() < 2;
    }

    /** @return of some states the one that the text speaks of most, null when of none */
    String foremost(Set<String> among) {
        return weights.entrySet().stream().filter(e -> among.contains(e.getKey()))
                .sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** @return the language's own state, when the text speaks of it, else null */
    String home() {
        return home;
    }

    /** @return the state from where the text is datelined, else the one in whose capital things happen, else null */
    String seat() {
        return seat;
    }

    /**
     * {@code МОСКВА, 19 декабря. /ТАСС/; LILONGWE, Malawi - }: a city that starts the body, in capitals or before a
     * date.
     */
    private String dateline() {
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
            if (!two && (capitals || dated) && weight(place.entry().country()) > 0) {
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
            if (!isHeadline(country.start())) {
                break;
            }
            boolean joined = before != null && country.first() - before.last() == 2 && !isCompanion(before)
                    && JOINING.contains(analysis.words().folded(before.last() + 1));
            if (joined) {
                return true;
            }
            before = country;
        }
        return false;
    }

    /** The capital where headline, or of two alike the first sentence, says that it happens, when one only is named so. */
    private String venue() {
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
            if (country != null && isAmongForemost(country)) {
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

    @Override
    public String toString() {
        return weights.toString();
    }
}
