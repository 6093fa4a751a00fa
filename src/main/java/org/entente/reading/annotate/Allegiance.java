package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Kind;

/**
 * Settles whom those serve whose office names no owner: where two states' officials are named together the other of the two;
 * else the state whose news it is, in its own language.
 */
final class Allegiance {

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
        String neighbour = neighbour(first, figures);
        if (neighbour != null) {
            return neighbour;
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

    /** Whom the one serves who is named just before, joined by a comma or a conjunction: {@code səfir A və attaşe B}. */
    private String neighbour(Passage passage, List<Figure> figures) {
        return figures.stream().filter(f -> f.country != null && f.hasOffice())
                .filter(f -> f.passages.stream().anyMatch(p -> p.end() < passage.start() && passage.start() - p.end() < 6))
                .map(f -> f.country).findFirst().orElse(null);
    }

    private String home() {
        boolean azerbaijani = analysis.language() == Language.AZ;
        boolean turkish = analysis.language() == Language.TR;
        return azerbaijani ? "AZ" : turkish ? "TR" : null;
    }
}
