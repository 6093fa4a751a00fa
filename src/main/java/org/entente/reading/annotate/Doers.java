package org.entente.reading.annotate;

import java.util.Set;

/** Who does a deed, by the grammar of a language. */
interface Doers {

    /** @return whether the deed is told in the passive */
    boolean isPassive(Deed deed);

    /** @return positions of those who do it */
    Set<Integer> of(Deed deed);

    static Doers of(Analysis analysis) {
        return switch (analysis.language()) {
            case AZ, TR -> new TurkicDoers();
            case RU -> new RussianDoers(analysis);
            case EN -> new EnglishDoers(analysis);
        };
    }
}
