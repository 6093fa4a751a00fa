package org.entente.graphql.limits;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may ask for, and how many are answered at once. What is over a limit is refused. */
@ConfigMapping(prefix = "entente.limits")
public interface LimitsConfig {

    /** What the body of a request, or its query in an address, may hold at most. */
    @WithDefault("64K")
    MemorySize body();

    /** How many tokens a query may have: names, signs, values and comments. */
    @WithDefault("2000")
    int tokens();

    /** How many fields may nest in one another. The introspection of clients' tools needs 15. */
    @WithDefault("20")
    int depth();

    /** How many aliases an operation may have, those of a fragment counted wherever it is spread. */
    @WithDefault("60")
    int aliases();

    /** How many directives an operation may have, those of a fragment counted wherever it is spread. */
    @WithDefault("60")
    int directives();

    /**
     * How often one selection may ask for the same field, or for fields under the same alias. Whoever searches asks for an
     * {@code id} under each of six kinds.
     */
    @WithDefault("20")
    int repeats();

    /** How many elements of lists an answer may hold, going by the sizes of the pages that are asked for. */
    @WithDefault("50000")
    int cost();

    /** How long a request may take; its statements end with it. */
    @WithDefault("5S")
    Duration deadline();

    /** How many requests are answered at the same time. */
    @WithDefault("16")
    int running();

    /** How many more may wait for their turn; any further one is turned away. */
    @WithDefault("128")
    int waiting();
}
