package org.entente.loading.fold;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

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

    /** Says how alike two are; whichever of them comes first. */
    @FunctionalInterface
    interface Judge {

        Likeness compare(Bundle one, Bundle other);
    }

    /** @return the best of any two tellings, one of each, when no two speak against it */
    static Likeness of(Bundle one, Bundle other) {
        // what is cheap to see comes first
        if (!one.timeline().agreesWith(other.timeline())) {
            return NONE;
        }
        Likeness best = NONE;
        for (Matter here : one.matters()) {
            for (Matter there : other.matters()) {
                Likeness likeness = of(here, there);
                if (likeness == NONE) {
                    return NONE;
                }
                best = likeness.compareTo(best) > 0 ? likeness : best;
            }
        }
        return one.ofOneDocument(other, Likeness::sameInEverything) ? best : NONE;
    }

    private static Likeness of(Matter one, Matter other) {
        boolean untold = one.untold() || other.untold();
        boolean same = !untold && one.subjects().equals(other.subjects());
        if (!untold && !same && Collections.disjoint(one.subjects(), other.subjects()) || !typesAgree(one, other, same)
                || untold && signedByOthers(one.signatories(), other.signatories())) {
            return NONE;
        }
        if (untold) {
            return POSSIBLE;
        }
        return same ? CLEAR : LIKELY;
    }

    // where the subject is not told, two ministers of one state have not signed the same
    private static boolean signedByOthers(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.entrySet().stream().anyMatch(state -> {
            Set<String> there = other.get(state.getKey());
            return there != null && Collections.disjoint(there, state.getValue());
        });
    }

    // languages name one instrument by different nouns: then subject and day of signing have to be the same
    private static boolean typesAgree(Matter one, Matter other, boolean sameSubject) {
        return one.type().equals(other.type())
                || sameSubject && one.signed() != null && one.signed().equals(other.signed());
    }

    // what one text tells as two is two, unless the two are the same in everything
    private static boolean sameInEverything(Telling one, Telling other) {
        return !one.subjects().isEmpty() && Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()))
                && one.instrument().type().equals(other.instrument().type()) && one.signed() != null
                && one.signed().equals(other.signed())
                && one.instrument().title().equalsIgnoreCase(other.instrument().title());
    }
}
