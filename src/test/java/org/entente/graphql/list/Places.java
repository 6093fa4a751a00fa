package org.entente.graphql.list;

import java.util.List;

/** Cursors of places that a test knows without having paged there. */
public final class Places {

    private Places() {
    }

    /**
     * @param list the name of a list of all
     * @param values what the order sorts by, of the element there
     */
    public static String cursor(String list, Order order, List<String> values) {
        return new Cursor(Listing.all(list, null, order), values).encoded();
    }
}
