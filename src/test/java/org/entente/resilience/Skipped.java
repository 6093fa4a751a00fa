package org.entente.resilience;

import org.junit.jupiter.api.Assumptions;

/** Says aloud what could not be tried on this machine: a test that is skipped in silence is thought to have passed. */
final class Skipped {

    private Skipped() {
    }

    /** @param why what is missing */
    static void unless(boolean possible, String why) {
        if (!possible) {
            System.err.println("SKIPPED, NOT TESTED: " + why);
        }
        Assumptions.assumeTrue(possible, why);
    }
}
