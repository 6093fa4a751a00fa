package org.entente.graphql;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.mariadb.jdbc.Connection;

/**
 * The end of the time that a request may take. What runs for it then ends: the execution before its next field, a
 * statement in the database at once.
 */
public final class Deadline {

    private static final Logger LOG = Logger.getLogger(Deadline.class);
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    private final Set<Connection> connections = new HashSet<>();
    private volatile boolean expired;

    /** @return that of the request which this thread works for, null when it works for none */
    static Deadline current() {
        return CURRENT.get();
    }

    /** @return what the work answers that is done for the request on this thread */
    public <T> T over(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** @return whether the time has ended */
    public boolean isExpired() {
        return expired;
    }

    /** Ends what runs for the request. Waits for the database, so it is not for an event loop. */
    public synchronized void expire() {
        expired = true;
        // under the lock: no connection is given back, and another request's statement ended, in between
        connections.forEach(Deadline::endStatement);
    }

    synchronized void acquired(Connection connection) {
        if (expired) {
            throw new IllegalStateException("The request's time has ended");
        }
        connections.add(connection);
    }

    synchronized void returned(Connection connection) {
        connections.remove(connection);
    }

    private static void endStatement(Connection connection) {
        try {
            connection.cancelCurrentQuery();
        } catch (SQLException e) {
            LOG.debug("a statement could not be ended", e);
        }
    }
}
