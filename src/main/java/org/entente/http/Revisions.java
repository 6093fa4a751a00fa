package org.entente.http;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.entente.loading.VisibleRevision;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The store's revision as it was a moment ago, whoever loaded it. It is asked for beside the requests, so that what is in
 * memory is served without the database, also when that is away.
 */
@ApplicationScoped
class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);

    private final HttpConfig config;
    private final VisibleRevision visible;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "revision");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String latest = "";

    Revisions(HttpConfig config, VisibleRevision visible) {
        this.config = config;
        this.visible = visible;
    }

    void start(@Observes StartupEvent event) {
        if (config.cache().isOn()) {
            long millis = config.cache().revisionCheck().toMillis();
            clock.scheduleWithFixedDelay(this::look, 0, millis, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    /** @return the revision; empty before the first, and where answers are not kept */
    String latest() {
        return latest;
    }

    private void look() {
        try {
            latest = visible.current();
        } catch (RuntimeException e) {
            LOG.debug("the store does not answer; its last revision stands", e);
        }
    }
}
