package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.entente.loading.Progress;

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

    /** @return when what is visible was made or last confirmed, as the database tells it, or null before the first */
    String loadedAt() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT loaded_at FROM load_state WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** @return what names the rules that made it, in 64 hexadecimal digits, or null */
    String rules() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT LOWER(HEX(rules)) FROM load_state WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** @return how many documents are visible */
    int documents() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT documents FROM load_state WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    void started() throws SQLException {
        // left over where the last load was killed
        ended();
        execute("INSERT IGNORE INTO load_state (id, revision, state, files, loaded, unchanged, removed)"
                + " VALUES (1, '', 'LOADING', 0, 0, 0, 0)");
        execute("UPDATE load_state SET state = 'LOADING' WHERE id = 1 AND revision = ''");
    }

    void progressed(Progress progress) throws SQLException {
        execute("REPLACE INTO load_progress (id, done, files, elapsed_millis) VALUES (1, ?, ?, ?)", progress.done(),
                progress.files(), progress.elapsed().toMillis());
    }

    private void ended() throws SQLException {
        execute("DELETE FROM load_progress");
    }

    void failed() throws SQLException {
        ended();
        execute("UPDATE load_state SET state = 'FAILED' WHERE id = 1");
    }

    /**
     * Says that what is visible was made of that source, if so.
     *
     * @param source what a load would be made of, in 64 hexadecimal digits
     * @return whether it was
     */
    boolean confirm(String source) throws SQLException {
        ended();
        return execute("UPDATE load_state SET state = 'READY', loaded_at = UTC_TIMESTAMP(3), loaded = 0, removed = 0,"
                + " unchanged = documents WHERE id = 1 AND revision <> '' AND source = UNHEX(?)", source) > 0;
    }

    /** @return whether what is visible was made of that source, in 64 hexadecimal digits, and no load has failed since */
    boolean isMadeOf(String source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM load_state WHERE id = 1 AND revision <> '' AND state = 'READY' AND source = UNHEX(?)")) {
            statement.setString(1, source);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    void ready(Writing.Made made, Writing.Written written) throws SQLException {
        ended();
        int documents = written.loaded() + written.unchanged();
        execute("UPDATE load_state SET revision = ?, state = 'READY', loaded_at = UTC_TIMESTAMP(3), source = UNHEX(?),"
                + " rules = UNHEX(?), files = ?, loaded = ?, unchanged = ?, removed = ?, documents = ?,"
                + " agreements = (SELECT COUNT(*) FROM agreement)"
                + " WHERE id = 1", written.revision(), made.source(), made.rules(), documents + made.rejected().size(),
                written.loaded(), written.unchanged(), written.removed(), documents);
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }
}
