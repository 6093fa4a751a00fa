package org.entente.graphql.list;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a list's elements are counted by. */
public sealed interface Grouping {

    /**
     * By the things that they are tied to, each element under each of its own.
     *
     * @param link by what
     * @param keys the keys of the only things meant, none for all
     */
    record Tied(Link link, SortedSet<String> keys) implements Grouping {

        public static Tied to(Link link) {
            return new Tied(link, new TreeSet<>());
        }

        public static Tied to(Link link, Collection<String> keys) {
            return new Tied(link, new TreeSet<>(keys));
        }
    }

    /**
     * By a value of their own. In its SQL {@code {row}.} and {@code {date}.} stand for what they stand for in a
     * {@link Restriction.Condition}.
     *
     * @param sql the value
     * @param known the condition of those that have one, or null when all have
     */
    record Told(String sql, String known) implements Grouping {
    }
}
