package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

/**
 * The right to load, of which all services on one database have one. It is a lock of the server, held by a connection:
 * when the holder dies, however it does, the next one gets it.
 */
public final class NamedLock implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(NamedLock.class);
    // such locks are the server's, not the database's, and their names are short
    private static final String NAME = "CONCAT('entente.load.', SHA1(DATABASE()))";
    private static final int SECONDS_A_TRY = 2;

    private final Connection connection;

    private NamedLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until no other service loads.
     *
     * @throws InterruptedException when the thread is told to stop meanwhile
     */
    public static NamedLock acquire(DataSource database) throws SQLException, InterruptedException {
        Connection connection = database.getConnection();
        try {
            for (boolean first = true; !ask(connection,
                    "SELECT GET_LOCK(" + NAME + ", " + SECONDS_A_TRY + ")"); first = false) {
                if (first) {
                    LOG.info("Another service loads into this database; waiting until it has finished");
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return new NamedLock(connection);
        } catch (SQLException | RuntimeException | InterruptedException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "SELECT RELEASE_LOCK(" + NAME + ")");
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }
}
