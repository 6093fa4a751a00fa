package org.entente.graphql.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of the API as the store has it.
 *
 * @param name what cursors are marked with, so that one list's are refused by another
 * @param base the table of its elements
 * @param parent what ties the elements to what the lists belong to, or null for a list of all
 * @param restrictions what narrows it
 * @param order how it is sorted
 */
public record Listing(String name, Base base, Link parent, List<Restriction> restrictions, Order order) {

    /** @return a list of all */
    public static Listing all(String name, Base base, Order order) {
        return new Listing(name, base, null, List.of(), order);
    }

    /** @return the lists of what the link leads to */
    public Listing of(Link parents) {
        return new Listing(name + " of " + parents.key(), base, parents, restrictions, order);
    }

    /** @return the same list in another order */
    public Listing by(Order other) {
        return new Listing(name, base, parent, restrictions, other);
    }

    /** @return the same list, narrowed further */
    public Listing where(List<? extends Restriction> more) {
        return new Listing(name, base, parent, Stream.concat(restrictions.stream(), more.stream()).toList(), order);
    }

    String mark() {
        return name + "/" + order.name() + "/"
                + restrictions.stream().map(Restriction::mark).collect(Collectors.joining("&"));
    }
}
