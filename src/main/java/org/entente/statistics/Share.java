package org.entente.statistics;

import java.util.Comparator;

/**
 * How much something has to do with something else.
 *
 * @param agreements in how many agreements
 * @param documents in how many documents
 */
record Share(int agreements, int documents) {

    /** The most agreements first, then the most documents. */
    static final Comparator<Share> MOST = Comparator.comparingInt(Share::agreements).thenComparingInt(Share::documents)
            .reversed();

    Share plus(Share other) {
        return new Share(agreements + other.agreements, documents + other.documents);
    }
}
