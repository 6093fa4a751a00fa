package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;

/** Who signed, as sentences tell it that do not name the instrument itself. */
final class Ceremony {

    private final Analysis analysis;
    private final Topics topics;
    private final Circumstances circumstances;

    Ceremony(Analysis analysis, Topics topics, Circumstances circumstances) {
        this.analysis = analysis;
        this.topics = topics;
        this.circumstances = circumstances;
    }

    /** {@code Под обоими документами подписи поставили …}: who signed all that was just told to be signed. */
    void signAll(Head plural, Clause clause) {
        Topic latest = topics.latest();
        if (latest == null || !plural.match().entry().anaphor()) {
            return;
        }
        for (StageCue cue : plural.cues()) {
            for (Topic topic : topics.recent()) {
                if (topic.lastClause == latest.lastClause && signs(cue, topic)) {
                    topic.signatories.addAll(circumstances.signatories(clause, cue));
                }
            }
        }
    }

    /** {@code Подписи поставили министры …}: who signed what the sentence before has named. */
    void goOn(Clause clause, int number, List<StageCue> cues) {
        Topic latest = topics.latest();
        if (latest == null || number - latest.lastClause > 1
                || analysis.clauses().get(latest.lastClause).paragraph() != clause.paragraph()) {
            return;
        }
        for (StageCue cue : cues) {
            if (!cue.isAdoption() && signs(cue, latest)) {
                latest.signatories.addAll(circumstances.signatories(clause, cue));
                latest.lastClause = number;
            }
        }
    }

    private static boolean signs(StageCue cue, Topic topic) {
        return cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.TOLD && topic.hasReached(Stage.SIGNED);
    }
}
