package org.entente.graphql.list;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** @return the rows that it answers, each as texts by column */
    public List<Map<String, String>> of(Sql sql) {
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

    private static List<Map<String, String>> read(ResultSet answer) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        int columns = answer.getMetaData().getColumnCount();
        String[] names = new String[columns];
        for (int i = 0; i < columns; i++) {
            names[i] = answer.getMetaData().getColumnLabel(i + 1);
        }
        while (answer.next()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns; i++) {
                row.put(names[i], answer.getString(i + 1));
            }
            rows.add(row);
        }
        return rows;
    }
}
