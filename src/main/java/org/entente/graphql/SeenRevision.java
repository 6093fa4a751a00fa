package org.entente.graphql;

import jakarta.enterprise.context.RequestScoped;

import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** The store's revision as the current request sees it, asked for once. */
@RequestScoped
public class SeenRevision {

    private final Rows rows;
    private String revision;

    SeenRevision(Rows rows) {
        this.rows = rows;
    }

    /** @return empty before the first load */
    public String current() {
        if (revision == null) {
            revision = rows.of(Sql.of("select revision from load_state where id = 1")).stream().findFirst()
                    .map((Row row) -> row.get("revision")).orElse("");
        }
        return revision;
    }
}
