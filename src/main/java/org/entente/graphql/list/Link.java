package org.entente.graphql.list;

import java.util.Set;

/**
 * What ties elements of a list to something else: a table of links, or a column of the elements' own table.
 *
 * @param table the table of links, or that of the elements
 * @param element its column of the elements' keys
 * @param key its column of the keys of what they are tied to
 * @param carries the columns to sort by that it repeats from the elements, each indexed behind the key
 * @param weight where it is known how many elements a key has, or null when the table is no place to start from
 */
public record Link(String table, String element, String key, Set<String> carries, Weight weight) {

    /**
     * Where it is told how many elements a key has.
     *
     * @param table the table of what the elements are tied to
     * @param key its column of keys
     * @param column its column of counts
     */
    public record Weight(String table, String key, String column) {
    }

    /** @return a column of the elements' own table */
    public static Link own(Base base, String column) {
        return new Link(base.table(), base.id(), column, Set.of(), null);
    }

    boolean isOwn(Base base) {
        return table.equals(base.table());
    }
}
