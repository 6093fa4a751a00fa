package org.entente.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RequestConnectionsTest {

    private static final String ID = "select connection_id() as value";
    private static final String AUTOCOMMIT = "select @@autocommit as value";
    private static final String OPTIONS_SET = "select variable_value as value from information_schema.session_status"
            + " where variable_name = 'COM_SET_OPTION'";

    @Inject
    DataSource database;

    @Inject
    Rows rows;

    @Inject
    Snapshot snapshot;

    @Test
    void aRequestSetsNothingOnItsConnection() {
        snapshot.read(() -> value(ID));
        List<String> first = snapshot.read(() -> List.of(value(ID), value(OPTIONS_SET), value(AUTOCOMMIT)));
        List<String> second = snapshot.read(() -> List.of(value(ID), value(OPTIONS_SET), value(AUTOCOMMIT)));
        assertThat(first.get(2)).isEqualTo("0");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatElseAsksForAConnectionCommitsAtOnce() throws SQLException {
        snapshot.read(() -> value(ID));
        try (Connection connection = database.getConnection()) {
            assertThat(value(connection, AUTOCOMMIT)).isEqualTo("1");
        }
        assertThat(snapshot.read(() -> value(AUTOCOMMIT))).isEqualTo("0");
    }

    @Test
    void aConnectionThatBrokeFailsOnce() throws SQLException {
        try (Connection other = database.getConnection()) {
            try (Connection broken = database.getConnection()) {
                String id = value(broken, ID);
                broken.close();
                try (Statement kill = other.createStatement()) {
                    kill.execute("kill " + id);
                }
            }
            int failures = 0;
            for (int i = 0; i < 3; i++) {
                try (Connection next = database.getConnection()) {
                    value(next, ID);
                } catch (SQLException | IllegalStateException e) {
                    failures++;
                }
            }
            assertThat(failures).isEqualTo(1);
        }
    }

    private String value(String question) {
        return rows.of(Sql.of(question)).get(0).get("value");
    }

    private static String value(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
