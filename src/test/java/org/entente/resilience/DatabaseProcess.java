package org.entente.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.entente.embedded.MariaDbPrograms;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server of a test's own, on the loopback address, on the same port and data however often it is started. */
final class DatabaseProcess implements AutoCloseable {

    static final String USER = "entente";
    static final String PASSWORD = "entente";
    private static final Path PROGRAMS = Path.of("target", "resilience-mariadb");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    private final Path folder;
    private final MariaDbPrograms programs;
    private List<String> options;
    private int port;
    private Process process;

    private DatabaseProcess(Path folder, MariaDbPrograms programs, List<String> options) {
        this.folder = folder;
        this.programs = programs;
        this.options = options;
    }

    /**
     * Starts a server with an empty database.
     *
     * @param name of its folder under {@code target/resilience}
     * @param options of the server beside those that make it small
     */
    static DatabaseProcess start(String name, String... options) throws IOException, InterruptedException {
        return start(Folders.empty(name), options);
    }

    /** @param folder an empty one, which data and log are kept in */
    static DatabaseProcess start(Path folder, String... options) throws IOException, InterruptedException {
        var database = new DatabaseProcess(folder.toAbsolutePath(), MariaDbPrograms.in(PROGRAMS),
                List.of(options));
        Folders.copy(database.programs.emptyData(), database.data());
        Runtime.getRuntime().addShutdownHook(new Thread(database::kill, "kill-" + folder));
        for (int tries = 1; !database.startedOnce(freePort()); tries++) {
            // a port that was free may be taken before the server has it
            if (tries == TRIES) {
                throw new IllegalStateException(folder + " did not start: " + database.log());
            }
        }
        return database;
    }

    private boolean startedOnce(int candidate) throws IOException, InterruptedException {
        port = candidate;
        launch();
        return awaitReady();
    }

    /** Starts it again where it was, on what it has. */
    void restart() throws IOException, InterruptedException {
        restart(options);
    }

    /** @param others options in place of those that it was started with */
    void restart(List<String> others) throws IOException, InterruptedException {
        options = others;
        launch();
        if (!awaitReady()) {
            throw new IllegalStateException(folder + " did not start again: " + log());
        }
    }

    /** Starts it for a task after which it ends by itself. */
    void run(List<String> others) throws IOException, InterruptedException {
        options = others;
        launch();
        process.waitFor();
    }

    private void launch() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(programs.server().toString(), "--no-defaults",
                "--basedir=" + programs.base(), "--datadir=" + data(), "--tmpdir=" + temporary,
                "--port=" + port, "--bind-address=127.0.0.1", "--socket=server.sock", "--pid-file=server.pid",
                "--skip-name-resolve", "--max-allowed-packet=64M", "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=64M", "--key-buffer-size=1M", "--aria-pagecache-buffer-size=8M",
                "--innodb-flush-log-at-trx-commit=2", "--performance-schema=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        if (!Files.exists(data().resolve("entente"))) {
            Path first = folder.resolve("first.sql");
            Files.writeString(first, "CREATE DATABASE IF NOT EXISTS entente;\nCREATE USER IF NOT EXISTS '" + USER
                    + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "';\nGRANT ALL ON *.* TO '" + USER + "'@'127.0.0.1';\n");
            command.add("--init-file=" + first);
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()));
        builder.environment().putAll(programs.environment());
        process = builder.start();
    }

    private boolean awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                return false;
            }
        }
        return true;
    }

    private boolean answers() {
        try (Connection connection = database().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** @return a port that was free just now */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it as a crash does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as its operators do. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("data");
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("server.log"));
    }

    /** @param schema made when it is missing */
    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true";
    }

    DataSource database() throws SQLException {
        return database("entente");
    }

    DataSource database(String schema) throws SQLException {
        var source = new MariaDbDataSource(url(schema) + "&connectTimeout=2000");
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    /** @return what the service is told, in its environment */
    Map<String, String> settings(String schema) {
        return settingsOf(url(schema));
    }

    static Map<String, String> settingsOf(String url) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", USER,
                "QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
    }

    @Override
    public void close() {
        kill();
    }
}
