package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** When, where and by whom something is done. */
final class Circumstances {

    /** The clauses that tell the news itself; what comes after may be background. */
    private static final int LEAD = 6;

    private final Analysis analysis;
    private final List<Person> people;
    private final List<Dated> dates;
    private final LocalDate published;
    private PartialDate lastSigning;

    Circumstances(Analysis analysis, List<Person> people, List<Dated> dates, LocalDate published) {
        this.analysis = analysis;
        this.published = published;
        this.people = people;
        this.dates = dates;
    }

    /**
     * @return the date of the stage: the one nearest to its verb, else of the list's introduction, else the day that the news
     *         last spoke of; null when the text does not settle it
     */
    PartialDate date(Head head, StageCue cue, Clause clause) {
        PartialDate own = dates.stream().filter(d -> clause.contains(d.start()))
                .filter(d -> !(head.phrase().contains(d.start()) && d.date().month() == null))
                .filter(d -> isNearest(d, head, cue))
                .filter(d -> d.date().month() != null || !isParted(d, cue))
                .min(Comparator.comparingInt(d -> distance(d, cue))).map(Dated::date).orElse(null);
        if (own == null && clause.isItem()) {
            Clause introduction = analysis.clauses().get(clause.introduction());
            own = dates.stream().filter(d -> introduction.contains(d.start())).map(Dated::date).findFirst().orElse(null);
        }
        boolean ceremony = cue.stage() == Stage.SIGNED || cue.stage() == Stage.INITIALLED;
        return own == null && ceremony ? newsDay(clause) : own;
    }

    /** Another stage told of the same instrument may be nearer to a date, and then it is that one's. */
    private static boolean isNearest(Dated date, Head head, StageCue cue) {
        return head.cues().stream().allMatch(other -> distance(date, other) >= distance(date, cue));
    }

    /** A year in another part of the sentence is that part's. */
    private boolean isParted(Dated date, StageCue cue) {
        String between = analysis.words().fold().substring(Math.min(date.end(), cue.end()),
                Math.max(date.start(), cue.start()));
        return between.indexOf(',') >= 0;
    }

    /** Remembers the day of a signing that was told in full: what is told next happened then too, unless it says when. */
    void happened(PartialDate day) {
        if (day != null && day.day() != null && isNews(day)) {
            lastSigning = day;
        }
    }

    /** The last day told before, when it is one that the news is about: the day of publication or one of the three before. */
    private PartialDate newsDay(Clause clause) {
        if (published == null) {
            return null;
        }
        if (lastSigning != null) {
            return lastSigning;
        }
        List<PartialDate> before = news(d -> d.start() < clause.start());
        if (!before.isEmpty()) {
            return before.get(before.size() - 1);
        }
        boolean lead = analysis.clauseAt(clause.start()) < LEAD;
        return lead ? news(d -> d.start() > clause.end()).stream().findFirst().orElse(null) : null;
    }

    private List<PartialDate> news(Predicate<Dated> where) {
        return dates.stream().filter(where).map(Dated::date).filter(d -> d.day() != null && isNews(d)).toList();
    }

    private boolean isNews(PartialDate date) {
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        return published != null && !day.isAfter(published) && day.isAfter(published.minusDays(4));
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
                if (clause.contains(passage.start()) && !isAttribute(passage, cue)) {
                    signers.add(i);
                }
            }
        }
        return signers;
    }

    /** {@code Trump'ın yardımcısı}: the name says whose somebody is; before a participle it is who did it. */
    private boolean isAttribute(Passage passage, StageCue cue) {
        String name = analysis.words().fold().substring(passage.start(), passage.end());
        return name.matches("(?s).*'n?[iuü]n") && (cue.start() < passage.end() || cue.start() - passage.end() > 30);
    }

    Person person(int index) {
        return people.get(index);
    }

    /** @return whether the instrument is companies' own: one stands beside it as a side */
    boolean isCompanies(Head head, Clause clause) {
        return analysis.found(Kind.BYSTANDERS, "COMPANY", clause).stream()
                .anyMatch(m -> !head.phrase().contains(m.start()) || !head.cues().isEmpty());
    }
}
