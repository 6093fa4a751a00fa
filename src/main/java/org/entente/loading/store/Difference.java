package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What separates a table from the rows that it is to hold. Rows pass through; an empty table costs no memory at all. */
final class Difference {

    private static final int FETCHED = 1000;

    private final Table table;
    private final Hashes there = new Hashes();
    private final List<List<Object>> changed = new ArrayList<>();
    /** The elements whose counts it changes; none of a table that nothing is counted by. */
    private final Set<String> touched = new HashSet<>();
    private int added;

    Difference(Connection connection, Table table) throws SQLException {
        this.table = table;
        each(connection, row -> there.put(table.keyOf(row), row));
    }

    /**
     * Adds and changes rows; what they refer to has to be there.
     *
     * @param wanted the rows, each key once
     */
    void addAndChange(Connection connection, Stream<List<Object>> wanted) throws SQLException {
        List<Column> columns = table.columns();
        added = Batches.run(connection, table.insert(), columns, wanted.filter(row -> {
            Hashes.Match match = there.match(table.keyOf(row), row);
            if (match == Hashes.Match.OTHER) {
                changed.add(row);
            }
            if (match != Hashes.Match.SAME) {
                touch(row);
            }
            return match == Hashes.Match.NONE;
        }));
        if (!changed.isEmpty()) {
            var keysLast = new ArrayList<>(columns.subList(table.keyColumns().size(), columns.size()));
            keysLast.addAll(table.keyColumns());
            Batches.run(connection, table.update(), keysLast, changed.stream().map(this::keysLast));
        }
    }

    /** Removes rows; what refers to them has to be gone. */
    void removeVanished(Connection connection) throws SQLException {
        if (there.left() > 0) {
            var vanished = new ArrayList<List<Object>>();
            each(connection, row -> {
                if (there.isLeft(table.keyOf(row))) {
                    vanished.add(List.copyOf(table.keyOf(row)));
                    touch(row);
                }
            });
            Batches.run(connection, table.delete(), table.keyColumns(), vanished);
        }
    }

    /** @return how many rows it adds, changes or removes */
    int size() {
        return added + changed.size() + there.left();
    }

    /** @return the ids of the elements, agreements or documents, whose rows it added, changed or removed */
    Set<String> touched() {
        return touched;
    }

    Table table() {
        return table;
    }

    private void touch(List<Object> row) {
        if (Counted.isCountedBy(table)) {
            touched.add((String) row.get(0));
        }
    }

    private void each(Connection connection, Consumer<List<Object>> taker) throws SQLException {
        List<Column> columns = table.columns();
        try (PreparedStatement statement = connection.prepareStatement(table.select())) {
            // else the driver holds all of them at once
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<Object>(columns.size());
                    for (int place = 0; place < columns.size(); place++) {
                        row.add(columns.get(place).get(rows, place + 1));
                    }
                    taker.accept(row);
                }
            }
        }
    }

    private List<Object> keysLast(List<Object> row) {
        List<Object> keys = table.keyOf(row);
        var moved = new ArrayList<>(row.subList(keys.size(), row.size()));
        moved.addAll(keys);
        return moved;
    }
}
