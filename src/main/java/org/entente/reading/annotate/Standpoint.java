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
    private static final Pattern OURS = Pattern.compile("(?:ölkəmiz|ülkemiz|respublikamız|respublikamiz|dövlətimiz).*");

    private final Analysis analysis;
    private final Map<String, Integer> weights;
    private final String home;
    private final String seat;

    Standpoint(Analysis analysis, List<Figure> figures) {
        this.analysis = analysis;
        this.weights = weigh(figures);
        String own = analysis.language() == Language.AZ ? "AZ" : analysis.language() == Language.TR ? "TR" : null;
        boolean spokenOf = own != null && weight(own) > 0 && weight(own) * SHARE >= weight(foremost());
        String asked = Interview.state(analysis, figures);
        this.home = asked != null ? asked
                : spokenOf || own != null && isTakenForGranted(own, figures) ? own : null;
        this.seat = new Seat(analysis, this).country();
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
    boolean isCompanion(Match country) {
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

    boolean isHeadline(int offset) {
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
    boolean isAmongForemost(String country) {
        return weight(country) > 0 && weights.values().stream().filter(w -> w > weight(country)).count() < 2;
    }

    /** @return of some states the one that the text speaks of most, null when of none */
    String foremost(Set<String> among) {
        return weights.entrySet().stream().filter(e -> among.contains(e.getKey()))
                .sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** @return the state of the one who is interviewed, or the language's own, when the text speaks of it; else null */
    String home() {
        return home;
    }

    /** @return the state from where the text is datelined, else the one in whose capital things happen, else null */
    String seat() {
        return seat;
    }

    @Override
    public String toString() {
        return weights.toString();
    }
}
