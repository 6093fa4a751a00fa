package org.entente.loading;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * Waits for a folder to change. File systems of this machine tell of it at once; those of others tell nothing, so that
 * whoever waits looks from time to time as well.
 */
final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);
    // whoever writes a file, or some, writes on within this
    private static final Duration PAUSE = Duration.ofMillis(200);
    // a folder that is written to all the time is to be loaded as well
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final WatchService changes;
    private final Semaphore nothing = new Semaphore(0);

    /** Takes note of changes from now on. */
    FolderWatch(Path folder) {
        this.folder = folder;
        this.changes = watchService();
        register();
    }

    /** @return what tells of changes, or null when the system lets nothing more be watched */
    private WatchService watchService() {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException e) {
            LOG.warnf("The system does not tell when texts change (%s); they are looked at from time to time", e.getMessage());
            return null;
        }
    }

    /**
     * Comes back when something in the folder has changed since the last time and is at rest, or when the time is over.
     *
     * @throws InterruptedException when the thread is told to stop
     */
    void await(Duration atMost) throws InterruptedException {
        register();
        if (told(atMost)) {
            long told = System.nanoTime();
            while (told(PAUSE) && System.nanoTime() - told < PATIENCE.toNanos()) {
                LOG.trace("the folder is being written to");
            }
        }
    }

    private boolean told(Duration atMost) throws InterruptedException {
        if (changes == null) {
            return nothing.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
        WatchKey key = changes.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    // each time, for the folder may be another one by now; one that is watched already stays so
    private void register() {
        try {
            if (changes == null) {
                return;
            }
            folder.register(changes, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        } catch (IOException e) {
            LOG.debug("the folder tells nothing of its changes", e);
        }
    }

    @Override
    public void close() {
        try {
            if (changes != null) {
                changes.close();
            }
        } catch (IOException e) {
            LOG.debug("the folder is watched on", e);
        }
    }
}
