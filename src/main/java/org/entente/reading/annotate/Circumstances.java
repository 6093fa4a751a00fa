package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** When, where and by whom something is done. */
final class Circumstances {

    private final Analysis analysis;
    private final List<Person> people;
    private final List<Dated> dates;

    Circumstances(Analysis analysis, List<Person> people, List<Dated> dates) {
        this.analysis = analysis;
        this.people = people;
        this.dates = dates;
    }

    /** @return the date of what is told of the instrument: the one nearest to the verb, else of the list's introduction */
    PartialDate date(Head head, Clause clause) {
        if (head.cue() == null) {
            return null;
        }
        PartialDate own = dates.stream().filter(d -> clause.contains(d.start()))
                .filter(d -> !(head.phrase().contains(d.start()) && d.date().month() == null))
                .min(Comparator.comparingInt(d -> distance(d, head.cue()))).map(Dated::date).orElse(null);
        if (own == null && clause.isItem()) {
            Clause introduction = analysis.clauses().get(clause.introduction());
            return dates.stream().filter(d -> introduction.contains(d.start())).map(Dated::date).findFirst().orElse(null);
        }
        return own;
    }

    private static int distance(Dated date, StageCue cue) {
        return date.start() >= cue.end() ? date.start() - cue.end() : Math.max(0, cue.start() - date.end());
    }

    /** @return whether the two can be one day, told more or less exactly */
    boolean compatible(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    /** @return the English name of the city where it was done, or null when the clause does not tell */
    String place(Clause clause, StageCue cue) {
        List<Match> places = new ArrayList<>(analysis.found(Kind.PLACES, clause).stream().filter(this::isWhere).toList());
        if (places.isEmpty() && clause.isItem()) {
            places.addAll(analysis.found(Kind.PLACES, analysis.clauses().get(clause.introduction())).stream()
                    .filter(this::isWhere).toList());
        }
        return places.stream().min(Comparator.comparingInt(m -> Math.abs(m.start() - cue.start())))
                .map(m -> m.entry().name().get("en")).orElse(null);
    }

    /** Locative in Azerbaijani and Turkish, a preposition before it in Russian and English. */
    private boolean isWhere(Match place) {
        String suffix = analysis.suffix(place);
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            return suffix.matches("['-]?[dt][aəe]");
        }
        if (place.first() == 0) {
            return false;
        }
        return Set.of("в", "во", "in", "at").contains(analysis.words().folded(place.first() - 1));
    }

    /** @return positions of those who sign in the clause: those it names, but for those who look on */
    Set<Integer> signatories(Clause clause, StageCue cue) {
        Set<Integer> signers = new TreeSet<>();
        if (!analysis.found(Kind.PHRASES, "WITNESS", clause).isEmpty()) {
            return signers;
        }
        for (int i = 0; i < people.size(); i++) {
            for (Passage passage : people.get(i).passages()) {
                if (clause.contains(passage.start())) {
                    signers.add(i);
                }
            }
        }
        return signers;
    }

    Person person(int index) {
        return people.get(index);
    }

    /** @return whether the instrument is companies' own: one stands beside it as a side */
    boolean isCompanies(Head head, Clause clause) {
        return analysis.found(Kind.BYSTANDERS, "COMPANY", clause).stream()
                .anyMatch(m -> !head.phrase().contains(m.start()) || head.cue() != null);
    }
}
