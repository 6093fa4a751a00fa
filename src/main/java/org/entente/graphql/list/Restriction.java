package org.entente.graphql.list;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What narrows a list. */
public sealed interface Restriction {

    /** @return what cursors are marked with, the same for the same wish whatever is on record */
    String mark();

    /**
     * Elements tied to one of several things.
     *
     * @param link by what
     * @param keys the keys of the things
     */
    record OneOf(Link link, SortedSet<String> keys) implements Restriction {

        public static OneOf of(Link link, Collection<String> keys) {
            return new OneOf(link, new TreeSet<>(keys));
        }

        @Override
        public String mark() {
            return link.table() + "." + link.key() + keys;
        }
    }

    /**
     * Elements that meet a condition.
     *
     * @param mark what cursors are marked with
     * @param sql the condition: {@code {id}} stands for the element's key, {@code {row}.} for a column of the elements'
     *        table, {@code {date}.} for a column of it that all its links carry too,
     *        {@code {day}} for the day of its date, by the key that the list is sorted by where it is sorted by one
     * @param values what its question marks stand for
     */
    record Condition(String mark, String sql, List<Object> values) implements Restriction {

        public static Condition of(String sql, Object... values) {
            return new Condition(sql + List.of(values), sql, List.of(values));
        }
    }

    /**
     * Elements that were found already, few enough to be named.
     *
     * @param mark what they were found by
     * @param ids their keys
     */
    record Among(String mark, SortedSet<String> ids) implements Restriction {

        public static Among of(String mark, Collection<String> ids) {
            return new Among(mark, new TreeSet<>(ids));
        }
    }
}
