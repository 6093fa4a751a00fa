package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Who signs: in the active those who do it, in the passive those by whom it is done; not those who look on, and not those who
 * tell of it. Where a clause has only the office of those who sign, they are whom the text names in it elsewhere.
 */
final class Signatories {

    private final Analysis analysis;
    private final List<Person> people;
    private final Doers doers;
    private final Officeholders officeholders;
    private Map<Integer, List<Named>> named;

    Signatories(Analysis analysis, List<Person> people) {
        this.analysis = analysis;
        this.people = people;
        this.doers = Doers.of(analysis);
        this.officeholders = new Officeholders(analysis, people);
    }

    /** @return positions of those who sign in the clause of the cue; what a list's introduction tells holds for its items */
    Set<Integer> of(StageCue cue) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(cue.start()));
        Deed deed = new Deed(analysis, clause, cue, Scope.of(analysis, clause, cue), named(clause));
        Set<Integer> signers = doers.of(deed);
        List<Match> witnesses = analysis.found(Kind.PHRASES, "AS_WITNESS", clause);
        for (Match witness : witnesses) {
            Named last = null;
            for (Named person : deed.people) {
                last = person.end() <= witness.start() ? person : last;
            }
            if (last != null) {
                signers.remove(last.person());
            }
        }
        return signers.isEmpty() && witnesses.isEmpty() ? officeholders.named(deed, doers.isPassive(deed)) : signers;
    }

    private List<Named> named(Clause clause) {
        if (named == null) {
            named = index();
        }
        return named.getOrDefault(analysis.clauseAt(clause.start()), List.of());
    }

    /** All who are named, by the number of the clause. */
    private Map<Integer, List<Named>> index() {
        Map<Integer, List<Named>> named = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (Passage passage : people.get(i).passages()) {
                String surface = analysis.words().fold().substring(passage.start(), passage.end());
                named.computeIfAbsent(analysis.clauseAt(passage.start()), c -> new ArrayList<>())
                        .add(new Named(i, passage.start(), passage.end(),
                                NameCase.of(analysis.language(), surface, people.get(i).written())));
            }
        }
        named.values().forEach(all -> all.sort(Comparator.comparingInt(Named::start)));
        return named;
    }
}
