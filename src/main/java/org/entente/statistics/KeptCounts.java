package org.entente.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Base;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;
import org.entente.graphql.list.Tally.Figure;

/** Reads the counts that the loader keeps for each revision: how many agreements or documents have two traits at once. */
@ApplicationScoped
class KeptCounts {

    private final Rows rows;

    KeptCounts(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param counted agreements or documents
     * @param trait of a kind that is no time
     * @param other of any kind but all
     * @return the values of both with their counts, in no order
     */
    List<Figure> of(Base counted, Trait trait, Trait other) {
        Sql sql = Sql.of("select value, other_value, n from kept_count where counted = ? and kind = ? and other_kind = ?",
                counted.table().toUpperCase(Locale.ROOT), trait.kind().name(), other.kind().name());
        sql = narrowed(narrowed(sql, trait, "value"), other, "other_value");
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows.of(sql)) {
            figures.add(new Figure(List.of(row.get("value"), row.get("other_value")), Integer.parseInt(row.get("n"))));
        }
        return figures;
    }

    private static Sql narrowed(Sql sql, Trait trait, String column) {
        Sql wanted = trait.wanted();
        return wanted == null ? sql
                : sql.and("and").and(new Sql(wanted.text().replace("{value}", column), wanted.values()));
    }
}
