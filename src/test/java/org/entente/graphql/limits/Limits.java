package org.entente.graphql.limits;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Limits that a test sets. */
record Limits(MemorySize body, int tokens, int depth, int aliases, int directives, int repeats, int cost,
        Duration deadline, int running, int waiting) implements LimitsConfig {

    /** Those that hold unless others are set. */
    static final LimitsConfig USUAL = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(LimitsConfig.class)
            .build().getConfigMapping(LimitsConfig.class);

    static Limits of(int tokens, int depth, int aliases, int directives, int repeats, int cost) {
        return new Limits(USUAL.body(), tokens, depth, aliases, directives, repeats, cost, USUAL.deadline(),
                USUAL.running(), USUAL.waiting());
    }

    /** @return a half of the usual ones */
    static Limits half() {
        return of(USUAL.tokens() / 2, USUAL.depth() / 2, USUAL.aliases() / 2, USUAL.directives() / 2, USUAL.repeats() / 2,
                USUAL.cost() / 2);
    }
}
