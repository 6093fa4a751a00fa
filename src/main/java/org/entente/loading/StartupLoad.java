package org.entente.loading;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Loads when the service starts, beside the thread that starts it, and says that the service is ready as soon as there is
 * a revision to answer from: this start's or an earlier one's.
 */
@Readiness
@ApplicationScoped
public class StartupLoad implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(StartupLoad.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LoadingConfig config;
    private final SeedsFolder seeds;
    private final Loader loader;
    private final Store store;
    private final AtomicReference<String> seen = new AtomicReference<>("");
    private volatile Thread thread;

    public StartupLoad(LoadingConfig config, SeedsFolder seeds, Loader loader, Store store) {
        this.config = config;
        this.seeds = seeds;
        this.loader = loader;
        this.store = store;
    }

    void start(@Observes StartupEvent event) {
        if (config.onStartup() == OnStartup.NEVER) {
            return;
        }
        // told at once and on the starting thread, so that a wrong setting ends the start
        seeds.requireThere();
        thread = new Thread(this::run, "loader");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null && running != Thread.currentThread()) {
            thread = null;
            running.interrupt();
            running.join(PATIENCE.toMillis());
        }
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Texts loaded");
        try {
            if (seen.get().isEmpty()) {
                seen.set(store.revision());
            }
            return response.status(!seen.get().isEmpty()).build();
        } catch (SQLException e) {
            LOG.debug("the store does not answer", e);
            return response.down().build();
        }
    }

    private void run() {
        int status = 1;
        try {
            if (config.onStartup() == OnStartup.ALWAYS || store.revision().isEmpty()) {
                loader.load();
            }
            status = 0;
        } catch (InterruptedException e) {
            LOG.info("Loading stopped with the service; nothing of it is visible");
        } catch (SQLException | RuntimeException e) {
            if (thread == null) {
                LOG.info("Loading stopped with the service; nothing of it is visible");
            } else {
                LOG.error("Loading failed; what was visible before stays so", e);
            }
        } finally {
            // also where memory ran out: a job that hangs is worse than one that fails
            if (config.exitAfter() && thread != null) {
                Quarkus.asyncExit(status);
            }
        }
    }
}
