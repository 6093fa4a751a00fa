package org.entente.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Makes doors for the warm-up, of what the clients' is made of: what is compiled for one serves the other. */
@Singleton
class WarmUpDoors {

    private static final Logger LOG = Logger.getLogger(WarmUpDoors.class);

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

    /**
     * @return a door; null where only trusted documents are answered, which the warm-up's are not, and where there is no port
     * @throws TimeoutException after so many nanoseconds
     */
    WarmUpDoor open(long nanos) throws InterruptedException, TimeoutException {
        if (routes == null || config.documents() != HttpConfig.Served.ANY) {
            return null;
        }
        Answering answering = new Answering(persisted, new AnswerCache(config), revisions, running, operations, vertx);
        Traffic uncounted = new Traffic(new CompositeMeterRegistry(), metrics);
        Door door = new Door(config, new RequestReader(), bodies, answering, answers, uncounted);
        try {
            return WarmUpDoor.open(vertx, routes, door, meters, nanos);
        } catch (ExecutionException e) {
            LOG.debug("no port for the warm-up", e);
            return null;
        }
    }
}
