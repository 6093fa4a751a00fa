package org.entente.reading.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.Office;
import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Kind;

/**
 * Settles whom those serve whose office names no owner: where two states' officials are named together the other of the two;
 * else the state whose news it is, in its own language.
 */
final class Allegiance {

    /** How far apart two may be named, in UTF-16 code units: joined by a comma or a conjunction; aide and principal. */
    private static final int BESIDE = 6;
    private static final int AIDE = 600;

    private final Analysis analysis;

    Allegiance(Analysis analysis) {
        this.analysis = analysis;
    }

    void settle(List<Figure> figures) {
        Set<String> pair = new PartyFinder(analysis).mainPair();
        for (Figure figure : figures) {
            if (figure.country == null && figure.organisation == null && figure.hasOffice()) {
                figure.country = country(figure, figures, pair);
            }
        }
    }

    private String country(Figure figure, List<Figure> figures, Set<String> pair) {
        Passage first = figure.passages.get(0);
        int start = figure.person().offices().stream().flatMap(o -> o.passages().stream()).mapToInt(Passage::start)
                .filter(s -> s >= first.sentenceStart() && s < first.sentenceEnd()).min().orElse(first.start());
        String surer = surer(figure, start, figures);
        if (surer != null) {
            return surer;
        }
        Set<String> others = new TreeSet<>();
        for (Figure other : figures) {
            boolean together = other != figure && other.country != null
                    && other.passages.stream().anyMatch(p -> p.sentenceStart() == first.sentenceStart());
            if (together) {
                others.add(other.country);
            }
        }
        String home = home();
        if (home != null && !others.contains(home)) {
            return home;
        }
        if (pair.size() == 2 && others.size() == 1 && pair.containsAll(others)) {
            Set<String> left = new TreeSet<>(pair);
            left.removeAll(others);
            return left.iterator().next();
        }
        Set<String> inSentence = new TreeSet<>();
        analysis.between(Kind.COUNTRIES, first.sentenceStart(), first.sentenceEnd(), m -> true)
                .forEach(m -> inSentence.add(m.code()));
        if (inSentence.size() == 1) {
            return inSentence.iterator().next();
        }
        return home;
    }

    /** What the office itself or the one named before it settles, or null. */
    private String surer(Figure figure, int start, List<Figure> figures) {
        List<String> roles = figure.person().offices().stream().map(Office::role).toList();
        if (roles.contains("LEGISLATOR") || roles.contains("SPEAKER")) {
            return analysis.found(Kind.INSTITUTIONS).stream().filter(m -> m.start() < start)
                    .filter(m -> "PARLIAMENT".equals(m.entry().kind())).map(m -> m.entry().country())
                    .reduce((earlier, later) -> later).orElse(null);
        }
        // an aide or deputy serves where the one does who was spoken of before, another where the one beside does
        int reach = roles.contains("ADVISER") || roles.contains("DEPUTY_MINISTER") || roles.contains("SPOKESPERSON") ? AIDE
                : BESIDE;
        return figures.stream().filter(f -> f.country != null && f != figure)
                .filter(f -> f.hasOffice() || f.authority != null)
                .flatMap(f -> f.passages.stream().filter(p -> p.end() <= start && start - p.end() <= reach)
                        .map(p -> Map.entry(p.end(), f.country)))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse(null);
    }

    private String home() {
        boolean azerbaijani = analysis.language() == Language.AZ;
        boolean turkish = analysis.language() == Language.TR;
        return azerbaijani ? "AZ" : turkish ? "TR" : null;
    }
}
