package org.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Takes spans by OTLP over HTTP and keeps what came, as text: the names and values in its protobuf are readable so. */
public class SpanCollector implements QuarkusTestResourceLifecycleManager {

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        // the one setting that an operator needs, and the protocol that this understands
        return Map.of("quarkus.otel.exporter.otlp.endpoint", "http://localhost:" + server.getAddress().getPort(),
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf");
    }

    @Override
    public void inject(TestInjector test) {
        test.injectIntoFields(received, new TestInjector.MatchesType(Queue.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
