package org.entente.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What of a running service should not grow.
 *
 * @param heap bytes in use behind a full collection
 * @param threads that live
 * @param files that are open, connections among them
 * @param pool connections to the database that the service holds
 */
record Vitals(double heap, double threads, double files, double pool) {

    /** What is measured by names that people read. */
    enum Sign {
        HEAP("heap in use behind a collection, MB", vitals -> vitals.heap / (1 << 20), 1.10, 4),
        THREADS("threads", Vitals::threads, 1, 3),
        FILES("open files and connections", Vitals::files, 1, 10),
        POOL("connections to the database", Vitals::pool, 1, 3);

        final String words;
        final ToDoubleFunction<Vitals> value;
        private final double factor;
        private final double leeway;

        Sign(String words, ToDoubleFunction<Vitals> value, double factor, double leeway) {
            this.words = words;
            this.value = value;
            this.factor = factor;
            this.leeway = leeway;
        }

        /** @return the median of several */
        double of(List<Vitals> several) {
            double[] sorted = several.stream().mapToDouble(value).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        /** @return whether what came later is what was before, but for what comes and goes */
        boolean isFlat(double before, double later) {
            return later <= before * factor + leeway;
        }
    }
}
