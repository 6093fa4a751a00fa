package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/** How much speaks for two tellings being of one agreement, given that the same parties conclude both. */
enum Likeness {

    /** Something speaks against it. */
    NONE,
    /** Nothing speaks against it, but the subject is not told by both. */
    POSSIBLE,
    /** The subjects meet. */
    LIKELY,
    /** The subjects are the same. */
    CLEAR;

    // a document reaches these once; ratifications may be as many as the parties
    private static final Set<Stage> ONCE = EnumSet.of(Stage.INITIALLED, Stage.SIGNED, Stage.IN_FORCE, Stage.TERMINATED);
    private static final Stage[] IN_ORDER = { Stage.AGREED, Stage.INITIALLED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE,
            Stage.TERMINATED };
    // a signing late in the evening is told under the date of the place that tells it
    private static final int DAYS_OF_GRACE = 1;

    static Likeness of(Telling one, Telling other) {
        boolean untold = one.subjects().isEmpty() || other.subjects().isEmpty();
        boolean same = Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()));
        // what is cheap to see comes first: every telling is compared with every other of the same parties
        if (!untold && !same && Collections.disjoint(one.subjects(), other.subjects())
                || !typesAgree(one, other, same && !untold) || !toldApart(one, other, same && !untold)
                || !datesAgree(one, other) || untold && signedByOthers(one, other)) {
            return NONE;
        }
        if (untold) {
            return POSSIBLE;
        }
        return same ? CLEAR : LIKELY;
    }

    // where the subject is not told, two ministers of one state have not signed the same
    private static boolean signedByOthers(Telling one, Telling other) {
        return one.signatories().entrySet().stream().anyMatch(state -> {
            Set<String> there = other.signatories().get(state.getKey());
            return there != null && Collections.disjoint(there, state.getValue());
        });
    }

    // languages name one instrument by different nouns: then subject and day of signing have to be the same
    private static boolean typesAgree(Telling one, Telling other, boolean sameSubject) {
        return one.instrument().type().equals(other.instrument().type())
                || sameSubject && one.signed() != null && one.signed().equals(other.signed());
    }

    // what one text tells as two is two, unless the two are the same in everything
    private static boolean toldApart(Telling one, Telling other, boolean sameSubject) {
        if (!one.reading().name().equals(other.reading().name())) {
            return true;
        }
        return sameSubject && one.instrument().type().equals(other.instrument().type()) && one.signed() != null
                && one.signed().equals(other.signed())
                && one.instrument().title().equalsIgnoreCase(other.instrument().title());
    }

    private static boolean datesAgree(Telling one, Telling other) {
        for (Stage stage : ONCE) {
            PartialDate here = one.dateOf(stage);
            PartialDate there = other.dateOf(stage);
            if (here != null && there != null && !Days.of(here).meets(Days.of(there))) {
                return false;
            }
        }
        return inOrder(one, other) && inOrder(other, one) && toldInTime(one, other) && toldInTime(other, one);
    }

    private static boolean inOrder(Telling one, Telling other) {
        for (int earlier = 0; earlier < IN_ORDER.length; earlier++) {
            PartialDate before = one.dateOf(IN_ORDER[earlier]);
            for (int later = earlier + 1; before != null && later < IN_ORDER.length; later++) {
                PartialDate after = other.dateOf(IN_ORDER[later]);
                if (after != null && Days.of(before).surelyAfter(Days.of(after))) {
                    return false;
                }
            }
        }
        return true;
    }

    // no text tells a signing before its day, and none speaks of what is long signed as a plan
    private static boolean toldInTime(Telling telling, Telling other) {
        LocalDate published = telling.published();
        PartialDate signed = other.dateOf(Stage.SIGNED);
        if (published == null || signed == null) {
            return true;
        }
        if (telling.tells(Stage.SIGNED) && Days.of(signed).first().isAfter(published.plusDays(DAYS_OF_GRACE))) {
            return false;
        }
        return telling.reached() || !published.minusDays(DAYS_OF_GRACE).isAfter(Days.of(signed).last());
    }
}
