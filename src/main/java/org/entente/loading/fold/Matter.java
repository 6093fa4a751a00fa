package org.entente.loading.fold;

import java.util.Map;
import java.util.Set;

import org.entente.reading.PartialDate;

/**
 * What a telling is about, apart from when: many tellings share it.
 *
 * @param subjects see {@link org.entente.reading.Instrument#subjects()}
 * @param type see {@link org.entente.reading.Instrument#type()}
 * @param signed see {@link Telling#signed()}
 * @param signatories see {@link Telling#signatories()}
 */
record Matter(Set<String> subjects, String type, PartialDate signed, Map<String, Set<String>> signatories) {

    static Matter of(Telling telling) {
        return new Matter(Set.copyOf(telling.subjects()), telling.instrument().type(), telling.signed(),
                telling.signatories());
    }

    boolean untold() {
        return subjects.isEmpty();
    }
}
