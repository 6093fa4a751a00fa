package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graphql.list.Restriction.OneOf;

/**
 * How many elements the things have that lists are narrowed by: where a walk is shortest.
 *
 * @param population how many elements there are in all
 * @param byTable counts by the table of the things, then by key
 */
record Weights(long population, Map<String, Map<String, Long>> byTable) {

    static final Weights UNKNOWN = new Weights(0, Map.of());

    /** @return what asks for the counts, one row each: table, key, count */
    static Sql question(Base base, Collection<OneOf> restrictions) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.of("select '' as place, '' as element_key, " + (base.population() == null ? "0" : base.population())
                + " as n from load_state where id = 1"));
        for (OneOf oneOf : restrictions) {
            Link.Weight weight = oneOf.link().weight();
            parts.add(Sql.of("select '" + weight.table() + "', " + weight.key() + ", " + weight.column() + " from "
                    + weight.table() + " where").and(Sql.among(weight.key(), oneOf.keys())));
        }
        return Sql.join(" union all ", parts);
    }

    static Weights of(List<Row> rows) {
        long population = 0;
        Map<String, Map<String, Long>> byTable = new HashMap<>();
        for (Row row : rows) {
            long count = Long.parseLong(row.get("n"));
            if (row.get("place").isEmpty()) {
                population = count;
            } else {
                byTable.computeIfAbsent(row.get("place"), t -> new HashMap<>()).put(row.get("element_key"), count);
            }
        }
        return new Weights(population, byTable);
    }

    /** @return how many elements it leaves, those of several of its things counted with each */
    long of(OneOf restriction) {
        Map<String, Long> counts = byTable.getOrDefault(restriction.link().weight().table(), Map.of());
        return restriction.keys().stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }
}
