package org.entente.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows on their way into one table, many to a statement. */
public final class Inserts implements AutoCloseable {

    private static final int ROWS = 500;

    private final Connection connection;
    private final String into;
    private final String row;
    private final int columns;
    private final PreparedStatement full;
    private final List<Object> waiting = new ArrayList<>();

    /**
     * @param table the table's name
     * @param columns the names of the columns that rows have values of
     */
    public Inserts(Connection connection, String table, String... columns) throws SQLException {
        this.connection = connection;
        this.columns = columns.length;
        into = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        row = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
        full = connection.prepareStatement(statement(ROWS));
    }

    /** Adds a row: a value for each column. */
    public void add(Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(into + " wants " + columns + " values, not " + values.length);
        }
        Collections.addAll(waiting, values);
        if (waiting.size() == ROWS * columns) {
            send(full);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!waiting.isEmpty()) {
            try (PreparedStatement rest = connection.prepareStatement(statement(waiting.size() / columns))) {
                send(rest);
            }
        }
        full.close();
    }

    private void send(PreparedStatement statement) throws SQLException {
        int place = 0;
        for (Object value : waiting) {
            statement.setObject(++place, value);
        }
        statement.executeUpdate();
        waiting.clear();
    }

    private String statement(int rows) {
        return into + String.join(", ", Collections.nCopies(rows, row));
    }
}
