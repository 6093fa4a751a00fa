package org.entente.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.entente.graphql.Language;
import org.entente.loading.LoadingConfig;
import org.entente.loading.VisibleRevision;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;

/**
 * Asks the service what dashboards ask until the machine has compiled what answers that, and says only then that the service
 * is ready: the first clients of a new replica do not pay for its start. Nothing of it is seen among the requests.
 */
@Readiness
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    /** Between two looks for the first revision. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpConfig config;
    private final LoadingConfig loading;
    private final VisibleRevision visible;
    private final Running running;
    private final Operations operations;
    private final WarmUpDoors doors;
    private final Vertx vertx;
    private volatile Thread thread;
    private volatile boolean warm;

    WarmUp(HttpConfig config, LoadingConfig loading, VisibleRevision visible, Running running, Operations operations,
            WarmUpDoors doors, Vertx vertx) {
        this.config = config;
        this.loading = loading;
        this.visible = visible;
        this.running = running;
        this.operations = operations;
        this.doors = doors;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        // a native executable has nothing left to compile: it is as fast at once; and a job that only loads answers nobody
        if (config.warmUp().isZero() || ImageMode.current() == ImageMode.NATIVE_RUN || loading.exitAfter()) {
            warm = true;
            return;
        }
        thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Warm").status(warm).build();
    }

    private void run() {
        try {
            while (!isThereARevision()) {
                Thread.sleep(PAUSE.toMillis());
            }
            rounds(System.nanoTime() + config.warmUp().toNanos());
            warm = true;
        } catch (InterruptedException e) {
            LOG.debug("the service ends before it is warm");
        } catch (TimeoutException e) {
            LOG.debug("time is up");
            warm = true;
        } catch (ExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("The service could not be warmed up; its first answers take longer", e);
            warm = true;
        }
    }

    private boolean isThereARevision() {
        try {
            return !visible.revision().isEmpty();
        } catch (RuntimeException e) {
            LOG.debug("the store does not answer", e);
            return false;
        }
    }

    private void rounds(long end) throws InterruptedException, ExecutionException, TimeoutException {
        WarmUpQueries queries = new WarmUpQueries();
        Answer values = ask(queries.values()).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (!values.isGiven()) {
            // logged by who failed; once is enough
            return;
        }
        List<GraphQlRequest> requests = queries.filled(values.body().in(Encoding.IDENTITY));
        WarmUpRounds rounds = new WarmUpRounds(end);
        try (WarmUpDoor door = doors.open(end - System.nanoTime())) {
            int millis = (int) config.warmUp().toMillis();
            rounds.run(client -> door == null
                    ? round -> isAnswered(requests.get((client + round) % requests.size()), end)
                    : new WarmUpAsking(door.client(millis), requests, client, config.cache().isOn()));
        }
    }

    private boolean isAnswered(GraphQlRequest request, long end) throws Exception {
        return ask(request).get(end - System.nanoTime(), TimeUnit.NANOSECONDS).isGiven();
    }

    /** The way of a request that nobody asked before, but for HTTP. */
    private CompletableFuture<Answer> ask(GraphQlRequest request) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(go -> running
                .run(() -> operations.answer(request, true, Language.EN)).thenAccept(answer::complete));
        return answer;
    }
}
