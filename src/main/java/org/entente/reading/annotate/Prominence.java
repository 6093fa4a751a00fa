package org.entente.reading.annotate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Of which states and organisations a text speaks most. Each is found out once, when it is first asked for. */
final class Prominence {

    /** The state whose news a language mostly tells. */
    private static final Map<Language, String> HOME = Map.of(Language.AZ, "AZ", Language.TR, "TR", Language.RU, "RU");

    private final Analysis analysis;
    private final PartyFinder parties;
    private List<Map.Entry<String, Integer>> ranked;
    private List<Map.Entry<Side, Integer>> rankedSides;
    private Set<String> named;
    private Set<String> pair;
    private Set<Side> union;

    Prominence(Analysis analysis, PartyFinder parties) {
        this.analysis = analysis;
        this.parties = parties;
    }

    /**
     * @return the two states that the text speaks of most, by name, capital or institution, when they stand clearly before all
     *         others; else none
     */
    Set<String> pair() {
        if (pair == null) {
            pair = clearPair(ranked());
        }
        return pair;
    }

    /** @return the same by their names alone */
    Set<String> namedPair() {
        return clearPair(sorted(named()));
    }

    private static Set<String> clearPair(List<Map.Entry<String, Integer>> ranked) {
        boolean clear = ranked.size() == 2
                || ranked.size() > 2 && ranked.get(2).getValue() * 2 <= ranked.get(1).getValue();
        return clear ? first(2, ranked) : Set.of();
    }

    /** @return the three states that the text speaks of most, when a fourth is spoken of less; else none */
    Set<String> three() {
        List<Map.Entry<String, Integer>> ranked = ranked();
        boolean clear = ranked.size() == 3 || ranked.size() > 3 && ranked.get(3).getValue() < ranked.get(2).getValue();
        return clear ? first(3, ranked) : Set.of();
    }

    /** @return the organisation and the state that the headline names together, and nobody else; or none */
    Set<Side> union() {
        if (union == null) {
            union = Set.of();
            for (Clause clause : analysis.clauses()) {
                if (!clause.headline()) {
                    break;
                }
                Set<Side> named = Side.of(parties.sides(clause.start(), clause.end()));
                boolean mixed = named.stream().anyMatch(Side::organisation) && !named.stream().allMatch(Side::organisation);
                union = mixed && named.size() == 2 ? named : union;
            }
        }
        return union;
    }

    /** @return the state whose news the text's language mostly tells, or null */
    String home() {
        return HOME.get(analysis.language());
    }

    /** @return whether it is one of the three that the text speaks of most */
    boolean has(String code) {
        List<Map.Entry<Side, Integer>> ranked = sides();
        return ranked.subList(0, Math.min(3, ranked.size())).stream().anyMatch(e -> e.getKey().code().equals(code));
    }

    /** @return whether the text names the state, or need not, when it names one other: its language's own */
    boolean names(String state) {
        if (named == null) {
            named = new HashSet<>();
            ranked().forEach(e -> named.add(e.getKey()));
        }
        return state.equals(home()) && ranked().size() < 2 || named.contains(state);
    }

    /** @return states and organisations, those first of which the text speaks most */
    List<Map.Entry<Side, Integer>> sides() {
        if (rankedSides == null) {
            Map<Side, Integer> counts = new LinkedHashMap<>();
            count(Kind.COUNTRIES, counts);
            count(Kind.ORGANISATIONS, counts);
            rankedSides = counts.entrySet().stream().sorted(Map.Entry.<Side, Integer> comparingByValue().reversed())
                    .toList();
        }
        return rankedSides;
    }

    private void count(Kind kind, Map<Side, Integer> counts) {
        for (Match match : analysis.found(kind)) {
            boolean inTitle = analysis.clauses().get(analysis.clauseAt(match.start())).headline();
            counts.merge(Side.of(match), inTitle ? 3 : 1, Integer::sum);
        }
    }

    private static Set<String> first(int number, List<Map.Entry<String, Integer>> ranked) {
        Set<String> codes = new TreeSet<>();
        ranked.subList(0, number).forEach(e -> codes.add(e.getKey()));
        return codes;
    }

    private List<Map.Entry<String, Integer>> ranked() {
        if (ranked == null) {
            ranked = rank();
        }
        return ranked;
    }

    private List<Map.Entry<String, Integer>> rank() {
        Map<String, Integer> counts = named();
        count(analysis.found(Kind.PLACES), counts);
        count(analysis.found(Kind.INSTITUTIONS), counts);
        return sorted(counts);
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed()).toList();
    }

    private Map<String, Integer> named() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            boolean inTitle = analysis.clauses().get(analysis.clauseAt(country.start())).headline();
            counts.merge(country.code(), inTitle ? 3 : 1, Integer::sum);
        }
        return counts;
    }

    private void count(List<Match> found, Map<String, Integer> counts) {
        for (Match match : found) {
            String country = match.entry().country();
            if (country != null && counts.containsKey(country)
                    && (match.kind() == Kind.INSTITUTIONS || parties.isCapital(match))) {
                counts.merge(country, 1, Integer::sum);
            }
        }
    }
}
