package org.entente.graphql;

/**
 * A list of the API as the store has it.
 *
 * @param name what cursors are marked with, so that one list's are refused by another
 * @param from the tables, joined
 * @param id the column of the elements' keys
 * @param parent the column of the keys of what the lists belong to, or null for a list of all
 * @param order how it is sorted
 */
public record Listing(String name, String from, String id, String parent, Order order) {

    /** @return the same list in another order */
    public Listing by(Order other) {
        return new Listing(name, from, id, parent, other);
    }

    String mark() {
        return name + "/" + order.name();
    }
}
