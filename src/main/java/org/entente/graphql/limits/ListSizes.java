package org.entente.graphql.limits;

import java.util.Map;

/**
 * How many elements lists are taken to have that do not come in pages. Few lists have a bound, so these are sizes of a
 * large archive, not of its longest list.
 */
final class ListSizes {

    /** Parties, signatories, sectors, stages, names: what belongs to one thing. */
    static final int USUAL = 5;

    static final Map<String, Integer> LONG = Map.of(
            // up to three dimensions times each other; a series may have ten times as many points
            "Query.agreementCounts", 1000, "Query.agreementSeries", 1000,
            // there are about 200 states
            "Country.partners", 100, "Sector.countries", 100,
            // the taxonomy, and what of it a country or a relation has
            "Query.sectors", 60, "Country.sectors", 30, "Relation.sectors", 30,
            "Query.organisations", 30, "LoadReport.rejected", 100);

    private ListSizes() {
    }

    /** @return how many elements the list is taken to have */
    static int of(String type, String field) {
        return LONG.getOrDefault(type + "." + field, USUAL);
    }
}
