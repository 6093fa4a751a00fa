package org.entente.resilience;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * What stands before the replicas of a cluster: hands each request to the next one that is ready, by kept connections, and
 * to another only when a connection was refused. What it cannot hand on, it answers 502.
 */
final class Proxy implements AutoCloseable {

    private static final int LOOK_MILLIS = 100;
    private static final int BAD_GATEWAY = 502;

    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private final Set<ServiceProcess> ready = ConcurrentHashMap.newKeySet();
    private final Map<ServiceProcess, AtomicInteger> handed = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    // asks no POST again by itself
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Proxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hand);
        server.setExecutor(workers);
        server.start();
        clock.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(ServiceProcess service) {
        handed.put(service, new AtomicInteger());
        services.add(service);
    }

    void remove(ServiceProcess service) {
        services.remove(service);
        ready.remove(service);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @return how many requests it was sent */
    int handed(ServiceProcess service) {
        return handed.get(service).get();
    }

    private void look() {
        for (ServiceProcess service : services) {
            try {
                if (service.isReady()) {
                    ready.add(service);
                } else {
                    ready.remove(service);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void hand(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String failure = "none is ready";
        for (int tries = 0; tries < services.size(); tries++) {
            List<ServiceProcess> there = services.stream().filter(ready::contains).toList();
            if (there.isEmpty()) {
                break;
            }
            ServiceProcess service = there.get(Math.floorMod(turn.getAndIncrement(), there.size()));
            try {
                HttpResponse<byte[]> answer = client.send(request(exchange, service, body),
                        HttpResponse.BodyHandlers.ofByteArray());
                handed.get(service).incrementAndGet();
                send(exchange, answer.statusCode(), answer.body());
                return;
            } catch (ConnectException e) {
                failure = e.toString();
            } catch (IOException e) {
                failure = e.toString();
                break;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        send(exchange, BAD_GATEWAY, ("{\"errors\": [{\"message\": \"" + failure.replace('"', ' ') + "\"}]}").getBytes());
    }

    private static HttpRequest request(HttpExchange exchange, ServiceProcess service, byte[] body) {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + service.port() + exchange.getRequestURI()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Cache-Control")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return request.build();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        clock.shutdownNow();
        workers.shutdownNow();
    }
}
