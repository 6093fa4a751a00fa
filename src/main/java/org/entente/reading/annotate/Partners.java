package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Match;

/**
 * Who concludes an instrument by the words beside its noun: those between whom it is, those of a compound adjective, or the
 * one with whom it is and the one that the sentence speaks for.
 */
final class Partners {

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Counterparts counterparts;
    private final Speakers speakers;

    Partners(Analysis analysis, PartyFinder parties, List<Person> people) {
        this.analysis = analysis;
        this.parties = parties;
        this.counterparts = new Counterparts(analysis, parties);
        this.speakers = new Speakers(analysis, parties, counterparts, people);
    }

    /**
     * @param from end of the instrument named before in the clause, or of nothing
     * @param to start of the instrument named next in the clause, or its end
     */
    Who of(Head head, Clause clause, int from, int to) {
        boolean before = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        int start = before ? Math.min(from, head.phrase().start()) : head.phrase().start();
        Set<Match> sides = parties.between(start, head.phrase().end());
        if (sides.isEmpty()) {
            sides = parties.compound(head.phrase().start(), head.phrase().end());
        }
        if (sides.isEmpty()) {
            sides = before ? Set.of() : parties.between(head.match().start(), to);
        }
        if (!sides.isEmpty()) {
            return new Who(Side.of(sides), Set.of());
        }
        List<Match> others = counterparts.of(head, from, to);
        if (!others.isEmpty()) {
            return with(head, clause, Side.of(others));
        }
        sides = parties.between(clause.start(), clause.end());
        if (sides.isEmpty() && clause.isItem() && head.manner() == Head.Manner.NAMED && !head.cues().isEmpty()) {
            // a list by countries names the other side of each at its head
            List<Match> named = parties.sides(clause.start(), clause.end());
            boolean leads = PartyFinder.distinct(named) == 1 && named.get(0).first() <= clause.first() + 2;
            return leads ? with(head, clause, Side.of(named)) : Who.UNTOLD;
        }
        return sides.isEmpty() ? Who.UNTOLD : new Who(Side.of(sides), Set.of());
    }

    /** @return for instruments named in the plural with several other sides, who concludes each */
    List<Who> each(Head head, Clause clause, int from, int to) {
        List<Match> others = counterparts.of(head, from, to);
        List<Who> each = new ArrayList<>();
        if (others.size() > 1 && !head.match().entry().anaphor()) {
            Side speaker = speakers.of(head, clause, Side.codes(Side.of(others)));
            for (Match other : others) {
                if (speaker != null) {
                    each.add(new Who(Set.of(Side.of(other), speaker), Set.of(other.code())));
                }
            }
        }
        return each;
    }

    private Who with(Head head, Clause clause, Set<Side> others) {
        Set<String> codes = Side.codes(others);
        Side speaker = speakers.of(head, clause, codes);
        if (speaker == null) {
            return new Who(Set.of(), codes);
        }
        Set<Side> sides = new LinkedHashSet<>(others);
        sides.add(speaker);
        return new Who(sides, codes);
    }
}
