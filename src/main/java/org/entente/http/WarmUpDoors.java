package org.entente.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Makes doors for the warm-up, of what the clients' is made of: what is compiled for one serves the other. */
@Singleton
class WarmUpDoors {

    private final HttpConfig config;
    private final MetricsConfig metrics;
    private final BodyReader bodies;
    private final PersistedQueries persisted;
    private final Revisions revisions;
    private final Running running;
    private final Operations operations;
    private final Answers answers;
    private final MeterRegistry meters;
    private final Vertx vertx;
    private volatile Router routes;

    WarmUpDoors(HttpConfig config, MetricsConfig metrics, BodyReader bodies, PersistedQueries persisted, Revisions revisions,
            Running running, Operations operations, Answers answers, MeterRegistry meters, Vertx vertx) {
        this.config = config;
        this.metrics = metrics;
        this.bodies = bodies;
        this.persisted = persisted;
        this.revisions = revisions;
        this.running = running;
        this.operations = operations;
        this.answers = answers;
        this.meters = meters;
        this.vertx = vertx;
    }

    void take(@Observes Router served) {
        routes = served;
    }

    /** @return whether the service has its routes, and answers any document */
    boolean canOpen() {
        return routes != null && config.documents() == HttpConfig.Served.ANY;
    }

    /** @see WarmUpDoor#open */
    WarmUpDoor open(long nanos) throws InterruptedException, ExecutionException, TimeoutException {
        Answering answering = new Answering(persisted, new AnswerCache(config), revisions, running, operations, vertx);
        Traffic uncounted = new Traffic(new CompositeMeterRegistry(), metrics);
        return WarmUpDoor.open(vertx, routes, new Door(config, new RequestReader(), bodies, answering, answers, uncounted),
                meters, nanos);
    }
}
