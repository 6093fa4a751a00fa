package org.entente.graphql.list;

import java.util.Collection;
import java.util.Optional;

import org.entente.graphql.list.Restriction.OneOf;

/** Lists whose totals the loader keeps with each revision: of all there is, and of what is tied to one thing. */
final class KnownTotals {

    private KnownTotals() {
    }

    /**
     * @param parents the keys of what the lists belong to
     * @return the question for {@code parent_key} and {@code n} of each, or nothing where elements have to be counted
     */
    static Optional<Sql> question(Listing listing, Collection<String> parents) {
        int restrictions = listing.restrictions().size();
        if (listing.parent() != null) {
            return restrictions == 0 ? tied(listing.parent(), listing.parent(), parents) : Optional.empty();
        }
        if (restrictions == 0) {
            String population = listing.base().population();
            return population == null ? Optional.empty()
                    : Optional.of(Sql.of("select '' as parent_key, " + population + " as n from load_state where id = 1"));
        }
        return restrictions == 1 && listing.restrictions().get(0) instanceof OneOf oneOf && oneOf.keys().size() == 1
                ? tied(null, oneOf.link(), oneOf.keys())
                : Optional.empty();
    }

    private static Optional<Sql> tied(Link parent, Link link, Collection<String> keys) {
        Link.Weight weight = link.weight();
        return weight == null ? Optional.empty()
                : Optional.of(Sql.of("select " + (parent == null ? "''" : weight.key()) + " as parent_key, " + weight.column()
                        + " as n from " + weight.table() + " where").and(Sql.among(weight.key(), keys)));
    }
}
