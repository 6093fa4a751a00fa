package org.entente.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * While the service is about to end, tells clients that keep their connections to ask the next time on a new one, which
 * finds another replica: a connection that nobody uses can be closed, and no request is lost with it.
 */
@Singleton
class Farewell {

    private final Router router;

    Farewell(Router router) {
        this.router = router;
    }

    /** Readiness is down from here on, and requests are answered until the delay has passed. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        router.route().order(Integer.MIN_VALUE).handler(Farewell::bid);
    }

    private static void bid(RoutingContext route) {
        // HTTP/2 has no such header (RFC 9113, 8.2.2)
        if (route.request().version() != HttpVersion.HTTP_2) {
            route.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        route.next();
    }
}
