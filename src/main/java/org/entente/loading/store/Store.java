package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.loading.Progress;
import org.entente.loading.RejectedFile;
import org.entente.loading.fold.Appellation;
import org.entente.loading.store.Archive.Known;
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

    /** @return what is on record */
    public Archive archive() throws SQLException {
        return inTransaction(connection -> {
            var state = new LoadStateTable(connection);
            var gists = new GistTable(connection);
            Map<String, Appellation> appellations = gists.appellations();
            Map<String, Known> known = gists.known(appellations);
            // other rules may have left documents without a gist
            Set<String> documents = state.rules() == null ? new DocumentTables(connection).there()
                    : known.values().stream().map(Known::id).collect(Collectors.toSet());
            return new Archive(state.revision(), state.loadedAt(), state.rules(), known, List.copyOf(appellations.values()),
                    documents);
        });
    }

    /** @return whether no load has ended since that was read */
    public boolean isStill(Archive archive) throws SQLException {
        return inTransaction(connection -> {
            var state = new LoadStateTable(connection);
            return archive.loadedAt() != null && archive.loadedAt().equals(state.loadedAt())
                    && archive.revision().equals(state.revision());
        });
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
     * Begins to write what a load finds.
     *
     * @param archive what is on record
     * @param follows whether only what is told of is to change: else every document and agreement has to be told of
     * @param catalogue the names of what documents have codes of
     */
    public Writing write(Archive archive, boolean follows, Catalogue catalogue) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            return new Writing(database, connection, archive, follows, catalogue);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Says that what is visible is what a load would make.
     *
     * @param source what it would be made of, in 64 hexadecimal digits
     * @return what is visible, or nothing when it was made of something else
     */
    public Optional<Confirmed> confirm(String source) throws SQLException {
        return inTransaction(connection -> {
            var state = new LoadStateTable(connection);
            return state.confirm(source)
                    ? Optional.of(new Confirmed(state.revision(), state.documents(), rejected(connection)))
                    : Optional.empty();
        });
    }

    /**
     * @param source what a load would be made of, in 64 hexadecimal digits
     * @return whether what is visible was made of it by a load that did not fail
     */
    public boolean isMadeOf(String source) throws SQLException {
        return inTransaction(connection -> new LoadStateTable(connection).isMadeOf(source));
    }

    private static List<RejectedFile> rejected(Connection connection) throws SQLException {
        var rejected = new ArrayList<RejectedFile>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT name, reason FROM rejected_file ORDER BY name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rejected.add(new RejectedFile(rows.getString(1), rows.getString(2)));
            }
        }
        return rejected;
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
     * What is visible and stays so.
     *
     * @param revision its name
     * @param documents how many
     * @param rejected the files that are none
     */
    public record Confirmed(String revision, int documents, List<RejectedFile> rejected) {
    }
}
