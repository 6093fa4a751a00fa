package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What separates a table from the rows that it is to hold. */
final class Difference {

    private final Table table;
    private final List<List<Object>> added = new ArrayList<>();
    private final List<List<Object>> changed = new ArrayList<>();
    private final List<List<Object>> vanished;

    /** @param wanted the rows, each key once */
    Difference(Connection connection, Table table, Stream<List<Object>> wanted) throws SQLException {
        this.table = table;
        Map<List<Object>, List<Object>> there = there(connection);
        wanted.forEach(row -> {
            List<Object> old = there.remove(table.keyOf(row));
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(row);
            }
        });
        vanished = List.copyOf(there.keySet());
    }

    Table table() {
        return table;
    }

    /** Adds and changes rows; what they refer to has to be there. */
    void addAndChange(Connection connection) throws SQLException {
        List<Column> columns = table.columns();
        Batches.run(connection, table.insert(), columns, added);
        if (!changed.isEmpty()) {
            var keysLast = new ArrayList<>(columns.subList(table.keyColumns().size(), columns.size()));
            keysLast.addAll(table.keyColumns());
            Batches.run(connection, table.update(), keysLast, changed.stream().map(this::keysLast).toList());
        }
    }

    /** Removes rows; what refers to them has to be gone. */
    void removeVanished(Connection connection) throws SQLException {
        Batches.run(connection, table.delete(), table.keyColumns(), vanished);
    }

    /** @return how many rows it adds, changes or removes */
    int size() {
        return added.size() + changed.size() + vanished.size();
    }

    /** @return the first part of the keys of all rows that it adds, changes or removes */
    Set<String> touched() {
        return Stream.of(added, changed, vanished).flatMap(List::stream).map(row -> (String) row.get(0))
                .collect(Collectors.toSet());
    }

    private Map<List<Object>, List<Object>> there(Connection connection) throws SQLException {
        var there = new LinkedHashMap<List<Object>, List<Object>>();
        List<Column> columns = table.columns();
        try (PreparedStatement statement = connection.prepareStatement(table.select());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                var row = new ArrayList<Object>(columns.size());
                for (int place = 0; place < columns.size(); place++) {
                    row.add(columns.get(place).get(rows, place + 1));
                }
                there.put(table.keyOf(row), row);
            }
        }
        return there;
    }

    private List<Object> keysLast(List<Object> row) {
        List<Object> keys = table.keyOf(row);
        var moved = new ArrayList<>(row.subList(keys.size(), row.size()));
        moved.addAll(keys);
        return moved;
    }
}
