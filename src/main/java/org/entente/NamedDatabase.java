package org.entente;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.Config;
import org.mariadb.jdbc.Driver;

import io.quarkus.runtime.configuration.DurationConverter;

/** The database that the settings name, looked at before anything else starts: what is wrong with it is said in one line. */
final class NamedDatabase {

    private static final int MAJOR = 10;
    private static final int MINOR = 11;
    private static final String EXPECTED = "Expected is a MariaDB " + MAJOR + "." + MINOR
            + " or newer: set quarkus.datasource.jdbc.url (in the environment: QUARKUS_DATASOURCE_JDBC_URL).";
    /** Flyway's own, between two tries. */
    private static final Duration PAUSE = Duration.ofSeconds(120);
    // in milliseconds; what takes connections and says nothing is no database
    private static final String PATIENCE = "10000";

    private final String url;
    private final Config config;
    private final String username;

    /** @param url for the MariaDB driver */
    NamedDatabase(String url, Config config) {
        this.url = url;
        this.config = config;
        this.username = config.getOptionalValue("quarkus.datasource.username", String.class).orElse("");
    }

    /**
     * Waits for one that does not answer yet as long as its migration would.
     *
     * @throws UnusableDatabaseException with what is wrong and what is expected
     */
    void require() {
        int retries = config.getOptionalValue("quarkus.flyway.connect-retries", Integer.class).orElse(0);
        var pause = config.getOptionalValue("quarkus.flyway.connect-retries-interval", String.class)
                .map(DurationConverter::parseDuration).orElse(PAUSE);
        for (int tries = 0; !answers(tries == retries); tries++) {
            System.err.println("The database at " + place() + " does not answer yet; it is asked again in "
                    + pause.toSeconds() + " seconds");
            rest(pause);
        }
    }

    private static void rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableDatabaseException("Interrupted while the database was waited for.");
        }
    }

    /** @return whether it is one to work with; not yet, when it cannot be reached */
    private boolean answers(boolean last) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("user", username);
        properties.setProperty("password", config.getOptionalValue("quarkus.datasource.password", String.class).orElse(""));
        try (Connection connection = new Driver().connect(url, properties)) {
            if (connection == null) {
                throw new UnusableDatabaseException("The database at " + place() + " is none of MariaDB's. " + EXPECTED);
            }
            require(connection.getMetaData());
            return true;
        } catch (SQLException e) {
            boolean refused = e.getSQLState() != null && e.getSQLState().startsWith("28");
            if (last || refused) {
                throw new UnusableDatabaseException(said(e, refused));
            }
            return false;
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

    private String said(SQLException failure, boolean refused) {
        if (refused) {
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
