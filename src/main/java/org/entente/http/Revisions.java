package org.entente.http;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.entente.graphql.SeenRevision;
import org.entente.loading.VisibleRevision;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The store's revision as it was a moment ago, whoever loaded it, and how loads stand. It is asked for beside the requests,
 * so that what is in memory is served without the database, also when that is away.
 */
@ApplicationScoped
class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);

    /** The one field of the root that can change while the revision stays. */
    private static final String LOADS = "load";

    private final HttpConfig config;
    private final VisibleRevision visible;
    private final SeenRevision seen;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "revision");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String latest = "";

    Revisions(HttpConfig config, VisibleRevision visible, SeenRevision seen) {
        this.config = config;
        this.visible = visible;
        this.seen = seen;
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

    /**
     * @param loads whether what is told of loads matters too
     * @return what answers are kept under; empty before the first revision, and where answers are not kept
     */
    String latest(boolean loads) {
        String moment = latest;
        return loads ? moment : moment.substring(0, Math.max(moment.indexOf(' '), 0));
    }

    /** @return the same as the running transaction sees it */
    String seen(boolean loads) {
        return loads ? visible.moment() : seen.current();
    }

    /** @return whether a query may ask about loads */
    static boolean loads(String query) {
        return query.contains(LOADS);
    }

    private void look() {
        try {
            latest = visible.moment();
        } catch (RuntimeException e) {
            LOG.debug("the store does not answer; its last revision stands", e);
        }
    }
}
