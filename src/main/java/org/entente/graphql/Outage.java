package org.entente.graphql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away, or has no connection left to give, from one that finds something wrong. */
final class Outage {

    /** Connection exceptions of SQL; a server that ends, and a node that its cluster has lost, are told by it too. */
    private static final String CONNECTION = "08";

    private Outage() {
    }

    /** @return whether asking again may do */
    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (isConnection(sql) || isAcquisition(sql))) {
                return true;
            }
        }
        return false;
    }

    /** The driver gives a connection that it took to another node, and that lost its transaction, a state of its own. */
    private static boolean isConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION);
    }

    /** The pool's own exceptions have no state: it waited in vain, or its connections fail for want of a server. */
    private static boolean isAcquisition(SQLException failure) {
        return failure.getSQLState() == null && (failure.getCause() instanceof TimeoutException
                || String.valueOf(failure.getMessage()).contains("cquisition timeout"));
    }
}
