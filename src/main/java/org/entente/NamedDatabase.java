package org.entente;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Properties;

import org.mariadb.jdbc.Driver;

/** The database that the settings name, looked at before anything else starts: what is wrong with it is said in one line. */
final class NamedDatabase {

    private static final int MAJOR = 10;
    private static final int MINOR = 11;
    private static final String EXPECTED = "Expected is a MariaDB " + MAJOR + "." + MINOR
            + " or newer: set quarkus.datasource.jdbc.url (in the environment: QUARKUS_DATASOURCE_JDBC_URL).";
    // in milliseconds; what takes connections and says nothing is no database
    private static final String PATIENCE = "10000";

    private final String url;

    /** @param url for the MariaDB driver */
    NamedDatabase(String url) {
        this.url = url;
    }

    /** @throws UnusableDatabaseException with what is wrong and what is expected */
    void require(String username, String password) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        try (Connection connection = new Driver().connect(url, properties)) {
            if (connection == null) {
                throw new UnusableDatabaseException("The database at " + place() + " is none of MariaDB's. " + EXPECTED);
            }
            require(connection.getMetaData());
        } catch (SQLException e) {
            throw new UnusableDatabaseException(said(e, username));
        }
    }

    private void require(DatabaseMetaData server) throws SQLException {
        boolean known = server.getDatabaseProductName().equals("MariaDB");
        int major = server.getDatabaseMajorVersion();
        if (!known || major < MAJOR || major == MAJOR && server.getDatabaseMinorVersion() < MINOR) {
            throw new UnusableDatabaseException("The database at " + place() + " is a " + server.getDatabaseProductName() + " "
                    + server.getDatabaseProductVersion() + ". " + EXPECTED);
        }
    }

    private String said(SQLException failure, String username) {
        if (failure.getSQLState() != null && failure.getSQLState().startsWith("28")) {
            return "The database at " + place() + " refuses the user '" + username + "' with this password. Expected are "
                    + "quarkus.datasource.username and password (in the environment: QUARKUS_DATASOURCE_USERNAME, "
                    + "QUARKUS_DATASOURCE_PASSWORD) that it lets in.";
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "The database at " + place() + " cannot be used (" + cause.getMessage() + "). " + EXPECTED;
    }

    /** @return the address without what comes behind it, which may be secret */
    private String place() {
        return url.replaceFirst("\\?.*", "");
    }
}
