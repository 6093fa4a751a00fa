package org.entente.loading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** The state of the store that a reader sees. */
@ApplicationScoped
public class VisibleRevision {

    private static final String REVISION = "select revision as seen from load_state where id = 1";
    private static final String MOMENT = "select concat_ws(' ', s.revision, s.state, s.loaded_at, s.files, s.loaded,"
            + " s.unchanged, s.removed, p.done, p.files, p.elapsed_millis) as seen"
            + " from load_state s left join load_progress p on p.id = s.id where s.id = 1";

    private final Rows rows;

    public VisibleRevision(Rows rows) {
        this.rows = rows;
    }

    /** @return what stays the same as long as every fact does, in the running transaction or now; empty before the first load */
    public String revision() {
        return only(REVISION);
    }

    /**
     * @return what stays the same as long as every fact and all that is told of loads does: the revision, a blank, and more;
     *         empty before the first load began
     */
    public String moment() {
        return only(MOMENT);
    }

    private String only(String question) {
        List<Row> found = rows.of(Sql.of(question));
        return found.isEmpty() ? "" : found.get(0).get("seen");
    }
}
