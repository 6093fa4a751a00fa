package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.annotate.StageCue.Certainty;

/** How far an instrument has come, as clause after clause tells it: its stages with their days, places and signatories. */
final class Progress {

    private final Analysis analysis;
    private final Circumstances circumstances;
    private final Pronoun pronoun;

    Progress(Analysis analysis, Circumstances circumstances) {
        this.analysis = analysis;
        this.circumstances = circumstances;
        this.pronoun = new Pronoun(analysis);
    }

    /** The day on which the clause says that it was signed, or null. */
    PartialDate signing(Head head, Clause clause) {
        for (StageCue cue : head.cues()) {
            if (cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.TOLD) {
                PartialDate date = circumstances.date(head, cue, clause);
                if (date != null) {
                    return date;
                }
            }
        }
        Milestone dated = dated(head);
        return dated == null ? null : dated.date();
    }

    private Milestone dated(Head head) {
        return head.cues().stream().anyMatch(c -> c.stage() == Stage.SIGNED) ? null : circumstances.dated(head);
    }

    /**
     * Adds what the clause tells of the instrument.
     *
     * @param headlined whether only the headline spoke of it before
     */
    void tell(Topic topic, Head head, int number, boolean headlined) {
        Clause clause = analysis.clauses().get(number);
        if (headlined && !head.cues().isEmpty() && head.cues().stream().allMatch(Progress::isToBeSigned)) {
            // "A signs" may be said in a headline of what the text tells to come
            topic.forget();
        }
        for (StageCue cue : head.cues()) {
            reach(topic, head, cue, number);
        }
        Milestone noted = head.cues().isEmpty() ? null : circumstances.noted(head, clause);
        noted = noted == null ? dated(head) : noted;
        if (noted != null) {
            topic.reach(noted);
        }
    }

    private static boolean isToBeSigned(StageCue cue) {
        return cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.PLANNED;
    }

    /** {@code The president ratified it, It entered into force}: told of the instrument of the sentence before. */
    void goOn(Topic latest, Clause clause, int number, List<StageCue> cues) {
        boolean near = latest != null && latest.lastHead != null && number - latest.lastClause <= 1
                && analysis.clauses().get(latest.lastClause).paragraph() == clause.paragraph();
        for (StageCue cue : near ? cues : List.<StageCue> of()) {
            if (pronoun.stands(cue, clause) && cue.certainty() == Certainty.TOLD && !cue.isAdoption()) {
                Head head = new Head(cue.match(), Manner.BACK, new Span(cue.start(), cue.end()), Set.of(), List.of(cue));
                reach(latest, head, cue, number);
                latest.lastClause = number;
            }
        }
    }

    private void reach(Topic topic, Head head, StageCue cue, int number) {
        Clause clause = analysis.clauses().get(number);
        boolean planned = cue.certainty() == Certainty.PLANNED;
        boolean untold = cue.certainty() == Certainty.DENIED || cue.certainty() == Certainty.SUPPOSED;
        if (untold || planned && cue.stage().compareTo(Stage.SIGNED) > 0) {
            return;
        }
        topic.isForSigning |= cue.match().code().equals(Stage.SIGNED.name());
        Stage stage = planned ? Stage.PROPOSED : cue.stage();
        PartialDate date = stage == Stage.PROPOSED ? null : circumstances.date(head, cue, clause);
        if (clause.headline() && date != null) {
            topic.headlineDates.putIfAbsent(stage, date);
            date = null;
        }
        String place = stage == Stage.SIGNED || stage == Stage.INITIALLED ? circumstances.place(clause, cue) : null;
        topic.reach(new Milestone(stage, date, place, List.of(
                analysis.passage(Math.min(cue.start(), head.match().start()), Math.max(cue.end(), head.match().end())))));
        if (stage == Stage.SIGNED) {
            circumstances.happened(date);
        }
        if (stage == Stage.SIGNED || stage == Stage.INITIALLED) {
            topic.signatories.addAll(circumstances.signatories(clause, cue));
        }
    }
}
