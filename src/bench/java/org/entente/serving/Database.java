package org.entente.serving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A database on a server.
 *
 * @param host where the server is
 * @param port where it listens
 * @param name of the database
 * @param user who may do everything there
 * @param password of the user
 */
record Database(String host, int port, String name, String user, String password) {

    String url() {
        return "jdbc:mariadb://" + host + ":" + port + "/" + name;
    }

    MariaDbDataSource source() throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    Database named(String other) {
        return new Database(host, port, other, user, password);
    }

    /** @return the environment by which the service finds it */
    Map<String, String> ofService() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url(), "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    /** @return the environment by which the service's peers find it */
    Map<String, String> ofPeers() {
        return Map.of("DB_HOST", host, "DB_PORT", Integer.toString(port), "DB_NAME", name, "DB_USER", user, "DB_PASSWORD",
                password);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = source().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return the first column of the first row; null when there is none */
    String ask(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
