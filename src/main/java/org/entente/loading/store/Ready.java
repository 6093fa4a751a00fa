package org.entente.loading.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of some agreements or documents, made away from the connection, so that some are made while others are written.
 */
public final class Ready {

    private final List<String> countries;
    private final List<String> organisations;
    private final Map<Table, List<List<Object>>> rows = new EnumMap<>(Table.class);
    private final Map<Table, Long> digests = new EnumMap<>(Table.class);

    /**
     * @param countries the codes that they refer to
     * @param organisations likewise
     * @param rows gives the rows of each table
     */
    Ready(Collection<String> countries, Collection<String> organisations, List<Scope> scopes,
            Function<Table, List<List<Object>>> rows) {
        this.countries = countries.stream().distinct().toList();
        this.organisations = organisations.stream().distinct().toList();
        var revision = new Revision();
        for (Scope scope : scopes) {
            Table table = scope.table();
            this.rows.put(table, rows.apply(table));
            digests.put(table, Table.SEARCH.contains(table) ? 0 : revision.of(table, this.rows.get(table)));
        }
    }

    List<String> countries() {
        return countries;
    }

    List<String> organisations() {
        return organisations;
    }

    List<List<Object>> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** @return the {@link Revision}'s digest of the table's rows */
    long digest(Table table) {
        return digests.getOrDefault(table, 0L);
    }
}
