package org.entente.serving;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.entente.embedded.DatabaseAccess;
import org.entente.embedded.EmbeddedMariaDb;

/**
 * The MariaDB that all are measured on: the one whose JDBC URL the environment gives ({@code ENTENTE_BENCH_DATABASE}, with
 * {@code ENTENTE_BENCH_DATABASE_USER} and {@code ENTENTE_BENCH_DATABASE_PASSWORD}), else the project's own, which ends with
 * this process.
 */
final class DatabaseServer {

    private static final String URL = "ENTENTE_BENCH_DATABASE";
    private static final String ANY = "mysql";
    private static final int USUAL_PORT = 3306;

    private DatabaseServer() {
    }

    /**
     * @param folder of the project's own
     * @return a database on the server that is always there
     */
    static Database start(Path folder) throws SQLException {
        String given = System.getenv(URL);
        if (given != null) {
            return database(given, environment(URL + "_USER"), environment(URL + "_PASSWORD"));
        }
        DatabaseAccess access = EmbeddedMariaDb.start(folder);
        Database own = database(access.url(), access.username(), access.password());
        // it is set up for a small archive; here all data stay in memory, as on a server of an operator's
        own.run("SET GLOBAL innodb_buffer_pool_size = 1536 * 1024 * 1024");
        own.run("SET GLOBAL innodb_log_file_size = 256 * 1024 * 1024");
        own.run("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
        own.run("SET GLOBAL max_connections = 300");
        return own;
    }

    private static Database database(String url, String user, String password) {
        URI address = URI.create(url.substring("jdbc:".length()));
        return new Database(address.getHost(), address.getPort() < 0 ? USUAL_PORT : address.getPort(), ANY, user, password);
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
