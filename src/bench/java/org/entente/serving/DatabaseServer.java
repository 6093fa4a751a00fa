package org.entente.serving;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

import org.entente.embedded.DatabaseAccess;
import org.entente.embedded.EmbeddedMariaDb;

/**
 * The MariaDB that all are measured on: the one whose JDBC URL the environment gives ({@code ENTENTE_BENCH_DATABASE}, with
 * {@code ENTENTE_BENCH_DATABASE_USER} and {@code ENTENTE_BENCH_DATABASE_PASSWORD}), else the project's own, which ends with
 * this process; its data stay in a folder ({@code ENTENTE_BENCH_FOLDER}).
 */
final class DatabaseServer {

    private static final String URL = "ENTENTE_BENCH_DATABASE";
    private static final String FOLDER = "ENTENTE_BENCH_FOLDER";
    private static final String ANY = "mysql";
    private static final int USUAL_PORT = 3306;

    private DatabaseServer() {
    }

    /**
     * @param usual folder of the project's own, where the environment gives no other
     * @return a database on the server that is always there
     */
    static Database start(Path usual) throws SQLException {
        Optional<String> url = given(URL);
        if (url.isPresent()) {
            return database(url.get(), given(URL + "_USER").orElse(""), given(URL + "_PASSWORD").orElse(""));
        }
        DatabaseAccess access = EmbeddedMariaDb.start(given(FOLDER).map(Path::of).orElse(usual));
        Database own = database(access.url(), access.username(), access.password());
        // it is set up for a small archive; here all data stay in memory, as on a server of an operator's
        own.run("SET GLOBAL innodb_buffer_pool_size = " + memory() / 8);
        own.run("SET GLOBAL innodb_log_file_size = 1024 * 1024 * 1024");
        own.run("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
        own.run("SET GLOBAL max_connections = 300");
        return own;
    }

    /** @return of the machine, in bytes */
    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    private static Database database(String url, String user, String password) {
        URI address = URI.create(url.substring("jdbc:".length()));
        return new Database(address.getHost(), address.getPort() < 0 ? USUAL_PORT : address.getPort(), ANY, user, password);
    }

    private static Optional<String> given(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
