package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.entente.reading.Language;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * For whom a sentence speaks that names the other side only: another state that it names, a capital that stands for its
 * government, its speaker's state, the speaker of the sentence before; and else the state that the text is about.
 */
final class Speakers {

    /** No paragraph of news has more sentences. */
    private static final int FAR = 24;
    /** Where something is done. */
    private static final Set<String> AT = Set.of("в", "во", "in", "at", "from", "из");

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Counterparts counterparts;
    private final List<Person> people;
    private NavigableMap<Integer, Person> named;
    private List<Map.Entry<Side, Integer>> acting;

    Speakers(Analysis analysis, PartyFinder parties, Counterparts counterparts, List<Person> people) {
        this.analysis = analysis;
        this.parties = parties;
        this.counterparts = counterparts;
        this.people = people;
    }

    /** @return the side that has the others as its counterpart, or null when the text does not settle it */
    Side of(Head head, Clause clause, Set<String> others) {
        Side side = named(head, clause, others);
        if (side == null) {
            side = capital(clause, others);
        }
        if (clause.headline()) {
            return side;
        }
        if (side == null) {
            side = pair(others);
        }
        int here = analysis.clauseAt(clause.start());
        for (int number = here; side == null && number >= Math.max(0, here - FAR); number--) {
            Clause earlier = analysis.clauses().get(number);
            if (earlier.paragraph() != clause.paragraph()) {
                break;
            }
            side = person(earlier, others, earlier != clause);
        }
        return side == null ? dominant(others) : side;
    }

    private Side named(Head head, Clause clause, Set<String> others) {
        Set<Side> found = new LinkedHashSet<>();
        Match nearest = null;
        for (Match match : parties.sides(clause.start(), clause.end())) {
            if (others.contains(match.code()) || isWhere(match) || counterparts.isOther(match) && !others.isEmpty()) {
                continue;
            }
            found.add(Side.of(match));
            boolean nearer = nearest == null || Math.abs(match.start() - head.match().start()) < Math
                    .abs(nearest.start() - head.match().start());
            nearest = nearer ? match : nearest;
        }
        if (found.size() <= 1) {
            return found.isEmpty() ? null : found.iterator().next();
        }
        List<Side> main = new ArrayList<>(found);
        main.removeIf(s -> !parties.main().has(s.code()));
        return main.size() == 1 ? main.get(0) : main.isEmpty() ? Side.of(nearest) : first(main);
    }

    private Side first(List<Side> main) {
        for (Map.Entry<Side, Integer> entry : parties.main().sides()) {
            if (main.contains(entry.getKey())) {
                return entry.getKey();
            }
        }
        return main.get(0);
    }

    private Side capital(Clause clause, Set<String> others) {
        Side found = null;
        for (Match place : parties.governments(clause.start(), clause.end())) {
            if (!others.contains(place.entry().country()) && !isWhere(place)) {
                if (found != null && !found.code().equals(place.entry().country())) {
                    return null;
                }
                found = Side.state(place.entry().country());
            }
        }
        return found;
    }

    private boolean isWhere(Match place) {
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            String suffix = analysis.suffix(place);
            return suffix.endsWith("da") || suffix.endsWith("də") || suffix.endsWith("de") || suffix.endsWith("ta")
                    || suffix.endsWith("te") || suffix.endsWith("dan") || suffix.endsWith("den") || suffix.endsWith("dən");
        }
        return place.first() > 0
                && AT.contains(analysis.words().folded(place.first() - 1));
    }

    /** When the other side is one of the two that the text is about, this is the other one. */
    private Side pair(Set<String> others) {
        for (Side side : parties.main().union()) {
            if (!others.contains(side.code()) && Side.codes(parties.main().union()).containsAll(others)) {
                return side;
            }
        }
        Set<String> pair = parties.main().pair();
        if (pair.stream().noneMatch(others::contains)) {
            return null;
        }
        return pair.stream().filter(code -> !others.contains(code)).findFirst().map(Side::state).orElse(null);
    }

    /**
     * The speaker nearest to the clause's end; in a sentence before, only one beside whom nobody speaks for another
     * state.
     */
    private Side person(Clause clause, Set<String> others, boolean alone) {
        Side found = null;
        for (Person person : named().subMap(clause.start(), clause.end()).values()) {
            String country = person.country();
            boolean fits = country != null && !others.contains(country) && parties.main().names(country);
            if (fits && alone && found != null && !found.code().equals(country)) {
                return null;
            }
            found = fits ? Side.state(country) : found;
        }
        return found;
    }

    /** Whom the text names, by where. */
    private NavigableMap<Integer, Person> named() {
        if (named == null) {
            named = new TreeMap<>();
            people.forEach(person -> person.passages().forEach(passage -> named.put(passage.start(), person)));
        }
        return named;
    }

    /** The one that acts far more than all others; of two, the language's own state, else the one that is named first. */
    private Side dominant(Set<String> others) {
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
