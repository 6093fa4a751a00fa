package org.entente.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Lets statements on a table wait, as a slow one would. */
final class LockedTable implements AutoCloseable {

    /** More than wait at a time. */
    private static final int CONNECTIONS = 6;

    private final Connection connection;
    private final Statement statement;

    /** @param tables as the statement {@code lock tables} wants them */
    LockedTable(DataSource database, String tables) throws SQLException {
        // the tests' connections create the schema where it is not there, which would wait for the lock as well
        List<Connection> pooled = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            pooled.add(database.getConnection());
        }
        for (Connection one : pooled) {
            one.close();
        }
        connection = database.getConnection();
        statement = connection.createStatement();
        statement.execute("lock tables " + tables);
    }

    /** @return how many statements of others wait */
    int waiting() throws SQLException {
        try (ResultSet found = statement.executeQuery("select count(*) from information_schema.processlist"
                + " where command = 'Query' and state like 'Waiting for table%'")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Lets them go on. */
    void open() throws SQLException {
        statement.execute("unlock tables");
    }

    @Override
    public void close() throws SQLException {
        open();
        connection.close();
    }
}
