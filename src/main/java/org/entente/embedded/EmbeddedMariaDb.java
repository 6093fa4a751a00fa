package org.entente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * One MariaDB server on the loopback address, its data kept in a folder from one start to the next. It ends with the
 * process that started it; one that a killed process left behind is stopped by the next to use its folder.
 */
public final class EmbeddedMariaDb {

    private static final Logger LOG = Logger.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;

    private EmbeddedMariaDb(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Starts a server, installing it first when the folder is new.
     *
     * @param folder where server and data are kept
     * @return the JDBC URL of its database {@code entente}, user {@code root}, no password
     * @throws EmbeddedDatabaseException when it cannot be started; the message says what to do
     */
    public static String start(Path folder) {
        try {
            return new EmbeddedMariaDb(folder).start();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded database could not use the folder " + folder
                    + " (" + e.getMessage() + "). Name another with entente.embedded.folder, or a MariaDB of your own "
                    + "with quarkus.datasource.jdbc.url.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while the embedded database started.", e);
        } catch (NoClassDefFoundError e) {
            throw new EmbeddedDatabaseException("No database: this package carries none of its own. Set "
                    + "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL), username and password.", e);
        }
    }

    private String start() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        lock();
        stopLeftOver();
        Installation installation = new Installation(folder);
        installation.install();
        int port = freePort();
        Instant begun = Instant.now();
        Process server = installation.server(port).start();
        Files.writeString(pidFile(), Long.toString(server.pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "embedded-mariadb-stop"));
        awaitReady(server, port);
        LOG.infof("Embedded MariaDB on port %d, data in %s, started in %d ms", port, folder,
                Duration.between(begun, Instant.now()).toMillis());
        return "jdbc:mariadb://127.0.0.1:" + port + "/entente?createDatabaseIfNotExist=true";
    }

    /** Held until this process ends, however it ends. */
    private void lock() throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new EmbeddedDatabaseException("Another Entente runs on " + folder
                    + ". Stop it, or give this one a folder of its own with entente.embedded.folder.", null);
        }
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }

    private void stopLeftOver() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String pid = Files.readString(pidFile()).strip();
        Optional<ProcessHandle> left = pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        left.filter(p -> p.info().commandLine().or(() -> p.info().command()).orElse("").contains(folder.toString()))
                .ifPresent(p -> {
                    LOG.infof("Stopping the embedded MariaDB that an earlier run left behind (process %s)", pid);
                    p.destroy();
                    p.onExit().completeOnTimeout(p, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
                });
        Files.deleteIfExists(pidFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process server, int port) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!accepts(port)) {
            boolean ended = server.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || Instant.now().isAfter(end)) {
                stop(server);
                List<String> log = Files.readAllLines(folder.resolve("server.log"));
                throw new EmbeddedDatabaseException("The embedded database did not start. Its last words: "
                        + String.join(" | ", log.subList(Math.max(0, log.size() - 5), log.size())), null);
            }
        }
    }

    /** A server that is ready greets whoever connects. */
    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
