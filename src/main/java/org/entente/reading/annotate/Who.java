package org.entente.reading.annotate;

import java.util.Set;

/**
 * Who concludes an instrument, as far as the words beside its noun tell.
 *
 * @param sides all of them; none when they are not told, or only one is
 * @param counterparts codes of those named as the other side
 */
record Who(Set<Side> sides, Set<String> counterparts) {

    static final Who UNTOLD = new Who(Set.of(), Set.of());

    Set<String> codes() {
        return Side.codes(sides);
    }

    boolean isUntold() {
        return sides.isEmpty() && counterparts.isEmpty();
    }
}
