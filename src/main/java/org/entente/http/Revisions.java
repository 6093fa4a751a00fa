package org.entente.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.entente.graphql.SeenRevision;
import org.entente.loading.VisibleRevision;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The store's revision as it was a moment ago, whoever loaded it, and how loads stand. It is asked for beside the requests,
 * so that what is in memory is served without the database, also when that is away.
 */
@Singleton
class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);

    /** The one field of the root that can change while the revision stays. */
    private static final String LOADS = "load";
    /** Between two looks for the first revision, at most. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpConfig config;
    private final VisibleRevision visible;
    private final SeenRevision seen;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "revision");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String moment = "";
    /** The moment's first word: made once, since it is part of every question. */
    private volatile String revision = "";
    private volatile boolean away;

    Revisions(HttpConfig config, VisibleRevision visible, SeenRevision seen) {
        this.config = config;
        this.visible = visible;
        this.seen = seen;
    }

    void start(@Observes StartupEvent event) {
        if (config.cache().isOn()) {
            clock.execute(this::lookOn);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    /** @return whether answers can be kept, or are not to be */
    boolean isSettled() {
        return !config.cache().isOn() || !revision.isEmpty();
    }

    /**
     * @param loads whether what is told of loads matters too
     * @return what answers are kept under; empty before the first revision, and where answers are not kept
     */
    String latest(boolean loads) {
        return loads ? moment : revision;
    }

    /** @return the same as the running transaction sees it */
    String seen(boolean loads) {
        return loads ? visible.moment() : seen.current();
    }

    /** @return whether a query may ask about loads */
    static boolean loads(String query) {
        return query.contains(LOADS);
    }

    /** @return whether the database did not answer a moment ago: whoever needs it need not wait to learn that it does not */
    boolean isAway() {
        return away;
    }

    /** Says that the database does not answer, until it is seen to. */
    void away() {
        // nobody else looks
        away = config.cache().isOn();
    }

    private void lookOn() {
        look();
        Duration check = config.cache().revisionCheck();
        Duration next = revision.isEmpty() && check.compareTo(PAUSE) > 0 ? PAUSE : check;
        clock.schedule(this::lookOn, next.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            String seenNow = visible.moment();
            revision = seenNow.substring(0, Math.max(seenNow.indexOf(' '), 0));
            moment = seenNow;
            if (away) {
                LOG.info("The database answers again");
            }
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                LOG.warnf("The database does not answer (%s); its last revision stands", e.getMessage());
            }
            away = true;
            LOG.debug("the store does not answer", e);
        }
    }
}
