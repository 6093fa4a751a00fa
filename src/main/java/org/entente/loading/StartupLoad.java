package org.entente.loading;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.entente.loading.Loader.Outcome;
import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Loads when the service starts, beside the thread that starts it, and from then on whenever the folder changes. */
@ApplicationScoped
public class StartupLoad {

    private static final Logger LOG = Logger.getLogger(StartupLoad.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    // longer than it takes until a file counts as settled
    private static final Duration SOON = Source.COARSE.plusMillis(500);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LoadingConfig config;
    private final SeedsFolder seeds;
    private final Loader loader;
    private final Store store;
    private final LoadLog log = new LoadLog();
    private volatile Thread thread;
    private boolean settled = true;
    // so long a load that failed waits before it is tried again
    private Duration afterFailure = SOON;

    public StartupLoad(LoadingConfig config, SeedsFolder seeds, Loader loader, Store store) {
        this.config = config;
        this.seeds = seeds;
        this.loader = loader;
        this.store = store;
    }

    void start(@Observes StartupEvent event) {
        // told at once and on the starting thread, so that a wrong setting ends the start
        requireSense();
        if (config.onStartup() == OnStartup.NEVER && config.every().isEmpty()) {
            return;
        }
        seeds.requireThere();
        thread = new Thread(this::run, "loader");
        thread.start();
    }

    private void requireSense() {
        config.every().ifPresent(every -> {
            if (every.isZero() || every.isNegative()) {
                throw new ConfigurationException("entente.load.every has to be a time longer than none, such as 30S or 5M.");
            }
            if (config.exitAfter()) {
                throw new ConfigurationException("A service that ends after its load looks no more: "
                        + "of entente.load.exit-after and entente.load.every only one can be set.");
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null && running != Thread.currentThread()) {
            thread = null;
            running.interrupt();
            running.join(PATIENCE.toMillis());
        }
    }

    private void run() {
        boolean done = false;
        try {
            if (config.every().isPresent()) {
                follow(config.every().get());
            } else {
                done = attempt(this::loadFirst);
                loader.rest();
            }
        } catch (InterruptedException e) {
            // the service ends
        } finally {
            // also where memory ran out: a job that hangs is worse than one that fails
            if (config.exitAfter() && thread != null) {
                Quarkus.asyncExit(done ? 0 : 1);
            }
        }
    }

    private void follow(Duration every) throws InterruptedException {
        // from before the first load on: what changes while that runs is told as well
        try (FolderWatch changes = seeds.watch()) {
            attempt(this::loadFirst);
            while (thread != null) {
                ready();
                Duration pause = settled ? every : afterFailure;
                changes.await(pause.compareTo(every) < 0 ? pause : every);
                attempt(loader::loadChanges);
            }
        }
    }

    private void ready() {
        try {
            if (settled) {
                loader.ready();
            }
        } catch (RuntimeException e) {
            // the next load meets the same trouble, and says so
            LOG.debug("what is on record could not be readied", e);
        }
    }

    private Optional<Outcome> loadFirst() throws SQLException, InterruptedException {
        boolean wanted = switch (config.onStartup()) {
            case ALWAYS -> true;
            case IF_EMPTY -> store.revision().isEmpty();
            case NEVER -> false;
        };
        return wanted ? Optional.of(loader.load()) : Optional.empty();
    }

    /** @return whether it did not fail */
    private boolean attempt(Load load) throws InterruptedException {
        try {
            Optional<Outcome> outcome = load.run();
            outcome.ifPresent(log::done);
            settled = outcome.isEmpty() || outcome.get().settled();
            afterFailure = SOON;
            return true;
        } catch (InterruptedException e) {
            log.stopped();
            throw e;
        } catch (SQLException | RuntimeException e) {
            // a database that was away is back soon; what fails for good is tried ever more seldom
            afterFailure = settled ? SOON : longer(afterFailure);
            settled = false;
            if (thread == null) {
                log.stopped();
            } else {
                log.failed(e);
            }
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    /** One that may find nothing to do. */
    private interface Load {
        Optional<Outcome> run() throws SQLException, InterruptedException;
    }
}
