package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Says that all is loaded. */
final class State implements Step {

    @Override
    public void write(Connection connection, World world) throws SQLException {
        try (Inserts rows = new Inserts(connection, "load_state", "id", "revision", "state", "loaded_at", "files", "loaded",
                "unchanged", "removed", "agreements", "documents")) {
            int documents = world.size.documents();
            rows.add(1, "0123456789abcdef", "READY", LocalDateTime.of(2026, 1, 1, 12, 0), documents, documents, 0, 0,
                    world.size.agreements(), documents);
        }
    }
}
