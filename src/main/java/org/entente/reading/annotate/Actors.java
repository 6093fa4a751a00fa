package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Who acts in a text, and is not only spoken of. */
final class Actors {

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Counterparts counterparts;
    private List<Map.Entry<Side, Integer>> acting;

    Actors(Analysis analysis, PartyFinder parties, Counterparts counterparts) {
        this.analysis = analysis;
        this.parties = parties;
        this.counterparts = counterparts;
    }

    /** The one that acts far more than all others; of two, the language's own state, else the one that is named first. */
    Side first(Set<String> others) {
        List<Map.Entry<Side, Integer>> left = new ArrayList<>();
        for (Map.Entry<Side, Integer> entry : acting()) {
            if (!others.contains(entry.getKey().code())) {
                left.add(entry);
            }
        }
        if (left.isEmpty()) {
            return null;
        }
        Side first = left.get(0).getKey();
        Side second = left.size() == 1 ? first : left.get(1).getKey();
        String home = parties.main().home();
        if (first.code().equals(home) || second.code().equals(home)) {
            return Side.state(home);
        }
        if (left.size() == 1 || left.get(0).getValue() >= 2 * left.get(1).getValue()) {
            return first;
        }
        for (Match match : parties.all()) {
            boolean either = match.code().equals(first.code()) || match.code().equals(second.code());
            if (either && !counterparts.isOther(match)) {
                return Side.of(match);
            }
        }
        return null;
    }

    /**
     * Who acts in the text, by name, capital or institution, and not as somebody's other side; who does most comes
     * first.
     */
    private List<Map.Entry<Side, Integer>> acting() {
        if (acting == null) {
            Map<Side, Integer> counts = new LinkedHashMap<>();
            for (Match match : parties.all()) {
                if (!counterparts.isOther(match)) {
                    boolean inTitle = analysis.clauses().get(analysis.clauseAt(match.start())).headline();
                    counts.merge(Side.of(match), inTitle ? 3 : 1, Integer::sum);
                }
            }
            count(analysis.found(Kind.PLACES), counts);
            count(analysis.found(Kind.INSTITUTIONS), counts);
            acting = counts.entrySet().stream().sorted(Map.Entry.<Side, Integer> comparingByValue().reversed()).toList();
        }
        return acting;
    }

    private void count(List<Match> found, Map<Side, Integer> counts) {
        for (Match match : found) {
            String country = match.entry().country();
            if (country != null && (match.kind() == Kind.INSTITUTIONS || parties.isCapital(match))) {
                counts.merge(Side.state(country), 1, Integer::sum);
            }
        }
    }
}
