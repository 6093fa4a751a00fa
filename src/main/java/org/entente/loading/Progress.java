package org.entente.loading;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;

/** Says in the log how far a long load has come, at most once a second. */
final class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final int files;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime());

    Progress(int files) {
        this.files = files;
    }

    void oneDone() {
        int count = done.incrementAndGet();
        long now = System.nanoTime();
        long last = lastSaid.get();
        if (now - last >= PAUSE && lastSaid.compareAndSet(last, now)) {
            LOG.infof("%d of %d files read", count, files);
        }
    }
}
