package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The counts that are kept for readers, brought to what the tables say: by what separates the elements touched from what
 * they were, or counted anew where that is sooner.
 */
final class KeptCounts {

    private static final int PORTION = 1000;
    private static final String INTO = "INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n) VALUES ('%s', ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE n = n + VALUES(n)";
    private static final List<Column> COLUMNS = List.of(Column.text("kind"), Column.text("other_kind"),
            Column.text("value"), Column.text("other_value"), Column.number("n"));

    private final Connection written;
    private final Connection visible;

    /**
     * @param written in the transaction that the tables were written in
     * @param visible in no transaction: it sees them as they were, and as the counts are that are there
     */
    KeptCounts(Connection written, Connection visible) {
        this.written = written;
        this.visible = visible;
    }

    /** @param touched the ids of all whose traits may have changed, that came or went; more do no harm */
    void follow(Counted counted, Collection<String> touched) throws SQLException {
        if (touched.isEmpty()) {
            return;
        }
        var changes = new SharedTraits();
        if (touched.size() > population(counted) / 2) {
            execute("DELETE FROM kept_count WHERE counted = '%s'".formatted(counted));
            add(changes, written, counted.traits(), List.of(), 1);
        } else {
            var ids = List.copyOf(touched);
            for (int from = 0; from < ids.size(); from += PORTION) {
                List<String> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
                String sql = counted.traits() + " WHERE e.id IN (" + String.join(", ", Collections.nCopies(portion.size(), "?"))
                        + ")";
                add(changes, visible, sql, portion, -1);
                add(changes, written, sql, portion, 1);
            }
        }
        Batches.run(written, INTO.formatted(counted), COLUMNS, changes.rows());
        execute("DELETE FROM kept_count WHERE n = 0");
    }

    private int population(Counted counted) throws SQLException {
        try (PreparedStatement statement = written.prepareStatement(counted.population());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void add(SharedTraits traits, Connection connection, String sql, List<String> ids, int sign)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(PORTION);
            for (int place = 0; place < ids.size(); place++) {
                statement.setString(place + 1, ids.get(place));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    traits.add(rows.getString(1).split(" "), sign);
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = written.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
