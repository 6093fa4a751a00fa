package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The one row that says how the last load went; a revision that was reached stays visible while the next one is made. */
final class LoadStateTable {

    private final Connection connection;

    LoadStateTable(Connection connection) {
        this.connection = connection;
    }

    /** @return the revision that is visible, empty before the first */
    String revision() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT revision FROM load_state WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    void started() throws SQLException {
        execute("INSERT IGNORE INTO load_state (id, revision, state, files, loaded, unchanged, removed)"
                + " VALUES (1, '', 'LOADING', 0, 0, 0, 0)");
        execute("UPDATE load_state SET state = 'LOADING' WHERE id = 1 AND revision = ''");
    }

    void failed() throws SQLException {
        execute("UPDATE load_state SET state = 'FAILED' WHERE id = 1");
    }

    void ready(String revision, int files, int loaded, int unchanged, int removed) throws SQLException {
        execute("UPDATE load_state SET revision = ?, state = 'READY', loaded_at = UTC_TIMESTAMP(3), files = ?, loaded = ?,"
                + " unchanged = ?, removed = ? WHERE id = 1", revision, files, loaded, unchanged, removed);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
