package org.entente.graphql.list;

/**
 * The table that holds a list's elements.
 *
 * @param table its name
 * @param id the column of the elements' keys
 * @param population the column of {@code load_state} that tells how many there are, or null where they are few
 */
public record Base(String table, String id, String population) {
}
