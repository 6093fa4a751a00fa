package org.entente.graphql;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;

/** Tells a request's deadline which connections work for it. */
@Singleton
@Unremovable
class DeadlineConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.acquired(ofDriver(connection));
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.returned(ofDriver(connection));
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
