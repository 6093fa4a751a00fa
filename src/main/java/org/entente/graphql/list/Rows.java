package org.entente.graphql.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Runs a statement: on the connection of the running transaction, where there is none on one of its own. */
@ApplicationScoped
public class Rows {

    private final DataSource database;

    public Rows(DataSource database) {
        this.database = database;
    }

    /** @return the rows that it answers */
    public List<Row> of(Sql sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int place = 0;
            for (Object value : sql.values()) {
                set(statement, ++place, value);
            }
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The driver finds out by itself what an object is, at length. */
    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else {
            statement.setObject(place, value);
        }
    }

    /** @return those of the keys that are on record, by key */
    public <N> Map<String, N> byKey(Stored<N> stored, Set<String> keys) {
        Map<String, N> found = new HashMap<>();
        if (!keys.isEmpty()) {
            of(Sql.of("select e." + stored.key() + ", " + stored.of("e") + " from " + stored.table() + " e where")
                    .and(Sql.among("e." + stored.key(), keys)))
                    .forEach(row -> found.put(row.get(stored.key()), stored.read().apply(row)));
        }
        return found;
    }

    private static List<Row> read(ResultSet answer) throws SQLException {
        List<Row> rows = new ArrayList<>();
        int columns = answer.getMetaData().getColumnCount();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns; i++) {
            places.put(answer.getMetaData().getColumnLabel(i + 1), i);
        }
        while (answer.next()) {
            String[] values = new String[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = answer.getString(i + 1);
            }
            rows.add(new Row(places, values));
        }
        return rows;
    }
}
