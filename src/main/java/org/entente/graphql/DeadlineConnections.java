package org.entente.graphql;

import java.sql.Connection;

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
            deadline.acquired(connection);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.returned(connection);
        }
    }
}
