package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.entente.reading.Milestone;
import org.entente.reading.Stage;

/**
 * When an agreement came to its stages, as far as some tellings settle it. All that two tellings may contradict each other
 * in is that something is later than something else, so the bounds of many tell as much as the many, one with one. Days are
 * counted from 1970.
 */
final class Timeline {

    /** Stages that a document reaches once; ratifications may be as many as the parties. */
    static final Set<Stage> ONCE = EnumSet.of(Stage.INITIALLED, Stage.SIGNED, Stage.IN_FORCE, Stage.TERMINATED);

    private static final Stage[] IN_ORDER = { Stage.AGREED, Stage.INITIALLED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE,
            Stage.TERMINATED };
    // a signing late in the evening is told under the date of the place that tells it
    private static final int DAYS_OF_GRACE = 1;
    private static final long FAR = Long.MAX_VALUE / 2;

    private final long[] notBefore = new long[Stage.values().length];
    private final long[] notAfter = new long[Stage.values().length];
    private long firstNewsOfSigning = FAR;
    private long lastNewsOfPlan = -FAR;

    private Timeline() {
        Arrays.fill(notBefore, -FAR);
        Arrays.fill(notAfter, FAR);
    }

    /** @return of no telling: agrees with every other */
    static Timeline empty() {
        return new Timeline();
    }

    static Timeline of(Telling telling) {
        var timeline = new Timeline();
        boolean reached = false;
        boolean signed = false;
        for (Milestone milestone : telling.instrument().milestones()) {
            reached |= milestone.stage() != Stage.PROPOSED;
            signed |= milestone.stage() == Stage.SIGNED;
            int stage = milestone.stage().ordinal();
            // the first date told of a stage is the one that counts
            if (milestone.date() != null && timeline.notAfter[stage] == FAR) {
                Days days = Days.of(milestone.date());
                timeline.notBefore[stage] = days.first().toEpochDay();
                timeline.notAfter[stage] = days.last().toEpochDay();
            }
        }
        if (telling.published() != null) {
            long published = telling.published().toEpochDay();
            timeline.firstNewsOfSigning = signed ? published : FAR;
            timeline.lastNewsOfPlan = reached ? -FAR : published;
        }
        return timeline;
    }

    void add(Timeline other) {
        for (int stage = 0; stage < notBefore.length; stage++) {
            notBefore[stage] = Math.max(notBefore[stage], other.notBefore[stage]);
            notAfter[stage] = Math.min(notAfter[stage], other.notAfter[stage]);
        }
        firstNewsOfSigning = Math.min(firstNewsOfSigning, other.firstNewsOfSigning);
        lastNewsOfPlan = Math.max(lastNewsOfPlan, other.lastNewsOfPlan);
    }

    /** @return whether no telling of the one contradicts a telling of the other */
    boolean agreesWith(Timeline other) {
        for (Stage stage : ONCE) {
            if (notBefore[stage.ordinal()] > other.notAfter[stage.ordinal()]
                    || other.notBefore[stage.ordinal()] > notAfter[stage.ordinal()]) {
                return false;
            }
        }
        return inOrder(other) && other.inOrder(this) && toldInTime(other) && other.toldInTime(this);
    }

    private boolean inOrder(Timeline other) {
        long before = -FAR;
        for (Stage stage : IN_ORDER) {
            if (before > other.notAfter[stage.ordinal()]) {
                return false;
            }
            before = Math.max(before, notBefore[stage.ordinal()]);
        }
        return true;
    }

    // no text tells a signing before its day, and none speaks of what is long signed as a plan
    private boolean toldInTime(Timeline other) {
        return other.notBefore[Stage.SIGNED.ordinal()] <= firstNewsOfSigning + DAYS_OF_GRACE
                && other.notAfter[Stage.SIGNED.ordinal()] >= lastNewsOfPlan - DAYS_OF_GRACE;
    }

    /** @return the first day that the stage may have been on, by the telling that says least for it */
    long notBefore(Stage stage) {
        return notBefore[stage.ordinal()];
    }

    /** @return the first day of signing that does not contradict this */
    long earliestSigning() {
        long earliest = lastNewsOfPlan - DAYS_OF_GRACE;
        for (Stage stage : new Stage[] { Stage.AGREED, Stage.INITIALLED, Stage.SIGNED }) {
            earliest = Math.max(earliest, notBefore[stage.ordinal()]);
        }
        return earliest;
    }

    /** @return the last day of signing that does not contradict this */
    long latestSigning() {
        long latest = firstNewsOfSigning + DAYS_OF_GRACE;
        for (Stage stage : new Stage[] { Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE, Stage.TERMINATED }) {
            latest = Math.min(latest, notAfter[stage.ordinal()]);
        }
        return latest;
    }

    /** @return the month or year that the stage falls into, or {@link Period#ANY} */
    Period period(Stage stage) {
        return notAfter[stage.ordinal()] == FAR ? Period.ANY
                : Period.of(LocalDate.ofEpochDay(notBefore[stage.ordinal()]),
                        LocalDate.ofEpochDay(notAfter[stage.ordinal()]));
    }
}
