package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;

/** When, where and by whom something is done. */
final class Circumstances {

    private final Analysis analysis;
    private final List<Person> people;
    private final Telling telling;
    private final SigningNote note;
    private final SigningDate day;
    private final SigningPlace city;
    private final Signatories signatories;
    private final Map<StageCue, Set<Integer>> signed = new IdentityHashMap<>();

    Circumstances(Analysis analysis, StageReader stages, List<Person> people, List<Dated> dates,
            LocalDate published) {
        this.analysis = analysis;
        this.people = people;
        telling = new Telling(analysis, stages);
        News news = new News(dates, published);
        Cities cities = new Cities(analysis, telling.isTurkic());
        Scenes scenes = new Scenes(analysis, telling, news, cities);
        Occasion occasion = new Occasion(analysis, news, cities);
        note = new SigningNote(analysis, news);
        day = new SigningDate(analysis, telling, news, scenes, note, occasion);
        city = new SigningPlace(analysis, telling, news, cities, scenes, occasion);
        signatories = new Signatories(analysis, people);
    }

    /**
     * @return the date of the stage: the one nearest to its verb, else of the list's introduction, else the day that the news
     *         last spoke of; null when the text does not settle it
     */
    PartialDate date(Head head, StageCue cue, Clause clause) {
        return telling.isOfLaw(cue) ? null : day.of(head, cue, clause);
    }

    /** Remembers the day of a signing that was told in full: what is told next happened then too, unless it says when. */
    void happened(PartialDate signed) {
        day.happened(signed);
    }

    /** @return the English name of the city where it was done, or null when the text does not tell */
    String place(Clause clause, StageCue cue) {
        return telling.isOfLaw(cue) ? null : city.of(clause, cue);
    }

    /** @return the signing that is noted before the instrument, {@code 1998 tarihli anlaşma}, or null */
    Milestone dated(Head head) {
        return note.before(head);
    }

    /** @return the signing noted in brackets behind the instrument, {@code (Ankara, 5 March 2023)}, or null */
    Milestone noted(Head head, Clause clause) {
        return note.behind(head, clause);
    }

    /**
     * @param signers positions of people
     * @return those who can sign for the parties: who serve one of them, or of whom the text does not tell whom they serve
     */
    Set<Integer> ofParties(Set<Integer> signers, Set<String> states, Set<String> organisations) {
        Set<Integer> own = new TreeSet<>();
        for (int signer : signers) {
            Person person = people.get(signer);
            boolean open = person.country() == null && person.organisation() == null;
            boolean serves = person.country() != null && states.contains(person.country())
                    || person.organisation() != null && organisations.contains(person.organisation());
            if (open || serves) {
                own.add(signer);
            }
        }
        return own;
    }

    /** @return positions of those who sign where the cue stands: those it names, but for those who look on */
    Set<Integer> signatories(Clause clause, StageCue cue) {
        return signed.computeIfAbsent(cue, c -> telling.isOfLaw(c) ? Set.of() : signatories.of(c));
    }

    Person person(int index) {
        return people.get(index);
    }

    /** @return whether the instrument is companies' own: one stands beside it as a side */
    boolean isCompanies(Head head, Clause clause) {
        return !head.cues().isEmpty() && !analysis.found(Kind.STAGES, "ENTERPRISE", clause).isEmpty()
                || analysis.found(Kind.BYSTANDERS, "COMPANY", clause).stream()
                        .anyMatch(m -> !head.phrase().contains(m.start()) || !head.cues().isEmpty());
    }
}
