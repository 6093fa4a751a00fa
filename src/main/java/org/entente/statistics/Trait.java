package org.entente.statistics;

import java.util.Collection;
import java.util.Set;

import org.entente.graphql.list.Sql;

/**
 * What is asked for of one side of the kept counts.
 *
 * @param kind what sort of value
 * @param wanted what narrows the values, where {@code {value}} stands for them, or null for all
 */
record Trait(Kind kind, Sql wanted) {

    /** The sorts of values that counts are kept by. */
    enum Kind {
        /** Of all that there is, whatever it is like. */
        ALL,
        COUNTRY,
        SECTOR,
        TYPE,
        STATUS,
        YEAR,
        MONTH;

        private static final Set<Kind> TIMES = Set.of(YEAR, MONTH);
        private static final Set<Kind> MANY = Set.of(COUNTRY, SECTOR);

        /** @return whether counts by it are kept only as the second of two */
        boolean isTime() {
            return TIMES.contains(this);
        }

        /** @return whether one thing may have several values */
        boolean isMany() {
            return MANY.contains(this);
        }
    }

    static final Trait NONE = new Trait(Kind.ALL, null);

    static Trait any(Kind kind) {
        return new Trait(kind, null);
    }

    static Trait among(Kind kind, Collection<String> values) {
        return new Trait(kind, Sql.among("{value}", values));
    }

    /** @return the same, narrowed further */
    Trait and(Sql more) {
        return new Trait(kind, wanted == null ? more : wanted.and("and").and(more));
    }
}
