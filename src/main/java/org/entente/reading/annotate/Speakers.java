package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.entente.reading.Language;
import org.entente.reading.Person;
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
    private final Actors actors;
    private NavigableMap<Integer, Person> named;

    Speakers(Analysis analysis, PartyFinder parties, Counterparts counterparts, List<Person> people) {
        this.analysis = analysis;
        this.parties = parties;
        this.counterparts = counterparts;
        this.people = people;
        this.actors = new Actors(analysis, parties, counterparts);
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
        return side == null ? actors.first(others) : side;
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
}
