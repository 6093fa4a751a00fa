package org.entente.loading.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.loading.Progress;
import org.entente.loading.RejectedFile;
import org.entente.loading.fold.Truth;
import org.entente.reading.Catalogue;

/**
 * The tables of a database.
 *
 * <p>
 * Written with plain statements: 30 tables that differ in nothing but their columns are one loop here.
 */
@ApplicationScoped
public class Store {

    private final DataSource database;

    public Store(DataSource database) {
        this.database = database;
    }

    /** @return the right to load, waited for */
    public NamedLock lock() throws SQLException, InterruptedException {
        return NamedLock.acquire(database);
    }

    /** @return the revision that is visible, empty before the first */
    public String revision() throws SQLException {
        return inTransaction(connection -> new LoadStateTable(connection).revision());
    }

    /** @return what is known of those documents, by name */
    public Map<String, StoredReading> known(List<String> names) throws SQLException {
        return names.isEmpty() ? Map.of() : inTransaction(connection -> new DocumentTables(connection).known(names));
    }

    /** Says that a load has started, when there is nothing to see yet. */
    public void started() throws SQLException {
        inTransaction(connection -> {
            new LoadStateTable(connection).started();
            return null;
        });
    }

    /** Says how far the load under way has come. */
    public void progressed(Progress progress) throws SQLException {
        inTransaction(connection -> {
            new LoadStateTable(connection).progressed(progress);
            return null;
        });
    }

    /** Says that the last load failed; what was visible before stays so. */
    public void failed() throws SQLException {
        inTransaction(connection -> {
            new LoadStateTable(connection).failed();
            return null;
        });
    }

    /**
     * Brings all tables to a truth, for all to see at once or not at all.
     *
     * @param truth what they are to say
     * @param catalogue the names of what it has codes of
     * @param fingerprints of the documents, by name
     * @param rejected the files that are no documents
     * @param unchanged how many documents were not read again
     */
    public Written write(Truth truth, Catalogue catalogue, Map<String, String> fingerprints, List<RejectedFile> rejected,
            int unchanged) throws SQLException {
        var rows = new TruthRows(truth, catalogue, rejected);
        String revision = Revision.of(rows);
        return inTransaction(connection -> {
            var replaced = new DocumentTables(connection).replace(truth.documents(), fingerprints, rows.of(Table.DOCUMENT));
            int changes = replaced.changes();
            var differences = new ArrayList<Difference>();
            for (Table table : EnumSet.complementOf(EnumSet.of(Table.DOCUMENT))) {
                var difference = new Difference(connection, table, rows.of(table));
                difference.addAndChange(connection);
                differences.add(0, difference);
                changes += difference.size();
            }
            for (Difference difference : differences) {
                difference.removeVanished(connection);
            }
            follow(connection, differences, replaced.gone());
            int documents = truth.documents().size();
            new LoadStateTable(connection).ready(revision, documents + rejected.size(), documents - unchanged, unchanged,
                    replaced.removed(), truth.agreements().size(), documents);
            return new Written(revision, replaced.removed(), changes);
        });
    }

    private void follow(Connection connection, List<Difference> differences, Set<String> gone) throws SQLException {
        try (Connection visible = database.getConnection()) {
            var counts = new KeptCounts(connection, visible);
            for (Counted counted : Counted.values()) {
                Set<String> touched = new HashSet<>(counted == Counted.DOCUMENT ? gone : Set.of());
                differences.stream().filter(d -> counted.tables().contains(d.table()))
                        .forEach(d -> touched.addAll(d.touched()));
                counts.follow(counted, touched);
            }
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * What a write did.
     *
     * @param revision what is visible now
     * @param removed documents that went away
     * @param changes rows added, changed or removed, the load's own report aside
     */
    public record Written(String revision, int removed, int changes) {
    }
}
