package org.entente.graphql.list;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Runs a statement on the connection of the running transaction. */
@ApplicationScoped
public class Rows {

    private final EntityManager entities;

    public Rows(EntityManager entities) {
        this.entities = entities;
    }

    /** @return the rows that it answers */
    public List<Row> of(Sql sql) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                int place = 0;
                for (Object value : sql.values()) {
                    statement.setObject(++place, value);
                }
                return read(statement.executeQuery());
            }
        });
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
