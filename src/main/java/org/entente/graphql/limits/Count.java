package org.entente.graphql.limits;

/** Counts without end: fragments that spread others twice come to more than any number holds. */
final class Count {

    /** Stands for as much and more: beyond any limit, and times the size of any list still a number. */
    static final long ENDLESS = 1_000_000_000_000L;

    private Count() {
    }

    static long sum(long one, long other) {
        return Math.min(ENDLESS, one + other);
    }

    static String told(long count) {
        return count == ENDLESS ? ENDLESS + " or more" : Long.toString(count);
    }
}
