package org.entente.serving;

/**
 * What a ratio should be.
 *
 * @param bound the least or the most, as the rule says
 * @param isLeast whether it is the least
 */
record Goal(double bound, boolean isLeast) {

    static Goal atLeast(double bound) {
        return new Goal(bound, true);
    }

    static Goal atMost(double bound) {
        return new Goal(bound, false);
    }

    boolean isReached(double ratio) {
        return isLeast ? ratio >= bound : ratio <= bound;
    }

    /** @return the ratio, the goal and whether it is reached */
    String of(double ratio) {
        return Double.isNaN(ratio) ? "–"
                : "%.2f (%s %.2f: %s)".formatted(ratio, isLeast ? "≥" : "≤", bound, isReached(ratio) ? "yes" : "**no**");
    }
}
