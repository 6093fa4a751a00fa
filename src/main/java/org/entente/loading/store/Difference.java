package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What separates the rows of a scope from those that are to be there. */
final class Difference {

    private static final int PORTION = 1000;

    private final Scope scope;
    private final Table table;
    private final Map<List<Object>, List<Object>> there = new LinkedHashMap<>();
    private final Set<List<Object>> ahead = new HashSet<>();
    private final List<List<Object>> wanted = new ArrayList<>();
    private final List<List<Object>> altered = new ArrayList<>();
    private final Set<List<Object>> vanished = new HashSet<>();

    Difference(Scope scope) {
        this.scope = scope;
        this.table = scope.table();
    }

    /** Takes note of what is there. */
    Difference look(Connection connection) throws SQLException {
        look(connection, scope.condition(), List.of());
        return this;
    }

    /** Takes note of what is there of those owners. */
    void look(Connection connection, Collection<String> owners) throws SQLException {
        var all = List.copyOf(owners);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            look(connection, scope.condition().formatted(String.join(", ", Collections.nCopies(portion.size(), "?"))), portion);
        }
    }

    private void look(Connection connection, String condition, List<String> owners) throws SQLException {
        List<Column> columns = table.columns();
        try (PreparedStatement statement = connection.prepareStatement(table.select() + " WHERE " + condition)) {
            for (int place = 0; place < owners.size(); place++) {
                statement.setString(place + 1, owners.get(place));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<Object>(columns.size());
                    for (int place = 0; place < columns.size(); place++) {
                        row.add(columns.get(place).get(rows, place + 1));
                    }
                    there.put(table.keyOf(row), row);
                }
            }
        }
    }

    /** Adds rows ahead of their time where their keys are missing: others refer to them before all of them is known. */
    void addMissing(Connection connection, Collection<List<Object>> rows) throws SQLException {
        Batches.run(connection, table.insert(), table.columns(),
                rows.stream().filter(row -> !there.containsKey(table.keyOf(row)) && ahead.add(table.keyOf(row))));
    }

    /**
     * Adds and changes rows; what they refer to has to be there.
     *
     * @param rows all that are wanted, each key once
     */
    void addAndChange(Connection connection, Collection<List<Object>> rows) throws SQLException {
        vanished.addAll(there.keySet());
        vanished.addAll(ahead);
        var added = new ArrayList<List<Object>>();
        var changed = new ArrayList<List<Object>>();
        for (List<Object> row : rows) {
            List<Object> key = table.keyOf(row);
            vanished.remove(key);
            wanted.add(row);
            if (!row.equals(there.get(key))) {
                altered.add(row);
                (there.containsKey(key) || ahead.contains(key) ? changed : added).add(row);
            }
        }
        Batches.run(connection, table.insert(), table.columns(), added);
        if (!changed.isEmpty()) {
            List<Column> columns = table.columns();
            var keysLast = new ArrayList<>(columns.subList(table.keyColumns().size(), columns.size()));
            keysLast.addAll(table.keyColumns());
            Batches.run(connection, table.update(), keysLast, changed.stream().map(this::keysLast));
        }
    }

    /** Removes rows; what refers to them has to be gone. */
    void removeVanished(Connection connection) throws SQLException {
        if (!vanished.isEmpty()) {
            var inOrder = new ArrayList<>(there.keySet());
            inOrder.addAll(ahead);
            Batches.run(connection, table.delete(), table.keyColumns(), inOrder.stream().filter(vanished::contains));
        }
    }

    Table table() {
        return table;
    }

    /** @return the rows that were there */
    Collection<List<Object>> before() {
        return there.values();
    }

    /** @return the rows that are there now */
    Collection<List<Object>> after() {
        return wanted;
    }

    /** @return the keys of the rows that were added, changed or removed, those added for nothing too */
    Collection<List<Object>> touched() {
        var touched = new HashSet<>(vanished);
        altered.forEach(row -> touched.add(table.keyOf(row)));
        return touched;
    }

    private List<Object> keysLast(List<Object> row) {
        List<Object> keys = table.keyOf(row);
        var moved = new ArrayList<>(row.subList(keys.size(), row.size()));
        moved.addAll(keys);
        return moved;
    }
}
