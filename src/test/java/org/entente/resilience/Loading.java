package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import org.awaitility.Awaitility;

/** Runs of the service that load a folder into one database and end. */
final class Loading {

    // classes as a JVM has them that ran before: so many starts take half of their time by it
    private static final Path ARCHIVE = Path.of("target", "resilience", "loading.jsa");
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final DatabaseProcess server;
    private final String schema;
    private final DataSource database;

    /** @param schema made if it is missing */
    Loading(DatabaseProcess server, String schema) throws SQLException {
        this.server = server;
        this.schema = schema;
        this.database = server.database(schema);
    }

    /** Loads as {@link #run} does, and has a JVM keep its classes for those that come. */
    void train(Path seeds) throws Exception {
        Files.deleteIfExists(ARCHIVE);
        run(seeds, "-XX:ArchiveClassesAtExit=" + ARCHIVE);
    }

    /** @return how long it took from its first step to the end of the process, in nanoseconds */
    long run(Path seeds) throws Exception {
        return run(seeds, "-XX:SharedArchiveFile=" + ARCHIVE);
    }

    private long run(Path seeds, String javaOptions) throws Exception {
        try (ServiceProcess loader = launch(seeds, javaOptions)) {
            awaitUnderWay(loader);
            long begun = System.nanoTime();
            assertThat(loader.exitCode()).as(loader.log()).isZero();
            return System.nanoTime() - begun;
        }
    }

    /**
     * Kills a load.
     *
     * @param nanos after its first step
     * @return whether it was under way: it may have ended before, or not have ended its process yet
     */
    boolean kill(Path seeds, long nanos) throws Exception {
        try (ServiceProcess loader = launch(seeds, "-XX:SharedArchiveFile=" + ARCHIVE);
                Connection connection = database.getConnection()) {
            awaitUnderWay(loader);
            loader.await(nanos);
            boolean underWay = Tables.isLoading(connection);
            loader.kill();
            return underWay;
        }
    }

    Tables tables() throws SQLException {
        return Tables.of(database);
    }

    private ServiceProcess launch(Path seeds, String javaOptions) throws IOException {
        return ServiceProcess.launch(schema, server.settings(schema),
                Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EXIT_AFTER", "true", "JDK_JAVA_OPTIONS", javaOptions));
    }

    private void awaitUnderWay(ServiceProcess loader) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).pollDelay(Duration.ZERO).pollInterval(PAUSE)
                    .until(() -> Tables.isLoading(connection) || !loader.isAlive());
        }
    }
}
