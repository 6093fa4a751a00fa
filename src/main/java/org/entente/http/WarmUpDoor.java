package org.entente.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

/**
 * A second way in, for the warm-up alone: the same routes on a port of the loopback address, whatever port, address and
 * protocol clients have, and a door behind them that neither counts requests nor shares kept answers. Nothing is left of it
 * when it is closed, its meters neither.
 */
final class WarmUpDoor implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    /** Any negative one is a port that the system picks, and sets the meters of this server apart. */
    private static final int ANY_PORT = -1;
    private static final String PREFIX = "/warm-up";
    private static final int LONGEST_ADDRESS = 16_384;
    private static final int ORDER = -100;
    private static final long SECONDS_TO_CLOSE = 1;

    private final MeterRegistry meters;
    private final Route route;
    private final HttpServer server;

    private WarmUpDoor(MeterRegistry meters, Route route, HttpServer server) {
        this.meters = meters;
        this.route = route;
        this.server = server;
    }

    /**
     * @param routes of the service
     * @param door not the clients'
     * @throws ExecutionException where no port can be had
     * @throws TimeoutException after so many nanoseconds
     */
    static WarmUpDoor open(Vertx vertx, Router routes, Door door, MeterRegistry meters, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        Router inside = Router.router(vertx);
        door.open(inside);
        Route route = routes.route(PREFIX + "/*").order(ORDER);
        route.subRouter(inside);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHost(LOOPBACK).setPort(ANY_PORT)
                .setMaxInitialLineLength(LONGEST_ADDRESS).setTracingPolicy(TracingPolicy.IGNORE)).requestHandler(routes);
        WarmUpDoor opened = new WarmUpDoor(meters, route, server);
        try {
            server.listen().toCompletionStage().toCompletableFuture().get(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    /**
     * @param millis to wait for an answer
     * @return a client of this door
     */
    WarmUpClient client(int millis) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(LOOPBACK), server.actualPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(millis);
        return new WarmUpClient(socket, PREFIX + "/graphql");
    }

    /** Ends its clients' connections too. */
    @Override
    public void close() throws InterruptedException {
        route.remove();
        try {
            server.close().toCompletionStage().toCompletableFuture().get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // it was never open, or ends with the service
        }
        List.of(Search.in(meters).tag("server.port", Integer.toString(ANY_PORT)).meters(),
                Search.in(meters).name("http.server.requests").tag("uri", uri -> uri.startsWith(PREFIX)).meters())
                .forEach(found -> found.forEach(this::forget));
    }

    private void forget(Meter meter) {
        meters.remove(meter);
    }
}
