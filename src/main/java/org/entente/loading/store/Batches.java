package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** One statement for many rows, sent in portions that fit into a packet of the server. */
final class Batches {

    private static final int ROWS = 1000;
    private static final int CHARACTERS = 1_000_000;

    private Batches() {
    }

    /** @return how many rows there were */
    static int run(Connection connection, String sql, List<Column> columns, List<List<Object>> rows) throws SQLException {
        return rows.isEmpty() ? 0 : run(connection, sql, columns, rows.stream());
    }

    /** @return how many rows there were */
    static int run(Connection connection, String sql, List<Column> columns, Stream<List<Object>> rows) throws SQLException {
        int count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            int characters = 0;
            for (Iterator<List<Object>> all = rows.iterator(); all.hasNext(); count++) {
                List<Object> row = all.next();
                for (int place = 0; place < columns.size(); place++) {
                    columns.get(place).set(statement, place + 1, row.get(place));
                    characters += row.get(place) instanceof String text ? text.length() : 0;
                }
                statement.addBatch();
                if (++waiting == ROWS || characters > CHARACTERS) {
                    statement.executeBatch();
                    waiting = 0;
                    characters = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
        return count;
    }
}
