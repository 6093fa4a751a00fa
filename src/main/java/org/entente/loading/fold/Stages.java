package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.loading.fold.AgreementFact.StageFact;
import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/** The stages of one agreement, put together from all tellings. */
final class Stages {

    private static final Comparator<PartialDate> MOST_PRECISE = Comparator.<PartialDate> comparingInt(
            date -> date.toString().length()).reversed().thenComparing(PartialDate::toString);

    private final String agreementId;
    private final List<Told> told = new ArrayList<>();

    Stages(String agreementId, List<Telling> tellings) {
        this.agreementId = agreementId;
        for (Telling telling : tellings) {
            telling.instrument().milestones().forEach(milestone -> told.add(new Told(telling.documentId(), milestone)));
        }
    }

    /** @return oldest first: by stage, then by date, the undated one first */
    List<StageFact> inOrder() {
        var facts = new ArrayList<StageFact>();
        for (Stage stage : Stage.values()) {
            List<Told> those = told.stream().filter(t -> t.milestone.stage() == stage).toList();
            var dates = new TreeSet<>(MOST_PRECISE);
            those.stream().map(t -> t.milestone.date()).filter(date -> date != null).forEach(dates::add);
            List<PartialDate> different = different(dates);
            if (!those.isEmpty() && different.isEmpty()) {
                facts.add(fact(stage, null, those));
            }
            for (PartialDate date : different) {
                facts.add(fact(stage, date, those.stream().filter(t -> date.equals(dateOf(t, different))).toList()));
            }
        }
        return facts;
    }

    // "in October" is the day in October that another text tells
    private static List<PartialDate> different(TreeSet<PartialDate> mostPreciseFirst) {
        var different = new ArrayList<PartialDate>();
        for (PartialDate date : mostPreciseFirst) {
            if (different.stream().noneMatch(other -> Days.of(other).meets(Days.of(date)))) {
                different.add(date);
            }
        }
        different.sort(Comparator.comparing(date -> Days.of(date).first()));
        return different;
    }

    // what tells no date speaks of the first
    private static PartialDate dateOf(Told told, List<PartialDate> different) {
        PartialDate date = told.milestone.date();
        return different.stream().filter(other -> date == null || Days.of(other).meets(Days.of(date))).findFirst()
                .orElseThrow();
    }

    private StageFact fact(Stage stage, PartialDate date, List<Told> those) {
        var places = new Votes();
        those.forEach(t -> places.add(t.milestone.place()));
        Stream<Citation> citations = those.stream().flatMap(
                t -> Citations.of(t.documentId, Subject.Kind.AGREEMENT, agreementId, t.milestone.passages()));
        return new StageFact(Identifier.of("stage", agreementId, stage, date), stage, date, places.winner(),
                Citations.inOrder(citations));
    }

    private record Told(String documentId, Milestone milestone) {
    }
}
