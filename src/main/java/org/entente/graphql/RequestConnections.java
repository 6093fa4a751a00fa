package org.entente.graphql;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;

/**
 * Keeps connections as requests need them, inside a transaction: what else asks for one waits a moment longer, and no
 * request has to turn a connection's autocommit off and on again, two of the few round trips that it makes. Tells a
 * request's deadline which connections work for it.
 */
@Singleton
@Unremovable
class RequestConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(RequestConnections.class);

    private final TransactionSynchronizationRegistry transactions;

    RequestConnections(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        commitAtOnce(ofDriver(connection), false);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        org.mariadb.jdbc.Connection driver = ofDriver(connection);
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            commitAtOnceIfItAnswers(driver, true);
        }
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.acquired(driver);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        org.mariadb.jdbc.Connection driver = ofDriver(connection);
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.returned(driver);
        }
        commitAtOnceIfItAnswers(driver, false);
    }

    /** A broken one the pool puts away when a statement fails on it; failing here would keep it there for ever. */
    private static void commitAtOnceIfItAnswers(org.mariadb.jdbc.Connection driver, boolean wanted) {
        try {
            commitAtOnce(driver, wanted);
        } catch (IllegalStateException e) {
            LOG.debug("a connection does not answer", e);
        }
    }

    /** Asks the server only where it is not so already. */
    private static void commitAtOnce(org.mariadb.jdbc.Connection driver, boolean wanted) {
        try {
            driver.setAutoCommit(wanted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what stays open when the pool's wrapper is closed, which is as soon as it has been told of */
    private static org.mariadb.jdbc.Connection ofDriver(Connection connection) {
        try {
            return connection.unwrap(org.mariadb.jdbc.Connection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
