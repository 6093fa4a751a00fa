package org.entente.soak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Clients who ask this and that, as dashboards, people and the careless do, until they are told to stop. */
final class Traffic implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 6;
    private static final int KEPT = 5;

    private final URI service;
    private final List<String> queries;
    private final List<Thread> clients;
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /** @param queries the documents that are asked, beside what makes no sense */
    Traffic(URI service, List<String> queries) {
        this.service = service;
        this.queries = queries;
        this.clients = IntStream.range(0, CLIENTS).mapToObj(number -> new Thread(() -> ask(number),
                "client-" + number)).toList();
        clients.forEach(Thread::start);
    }

    private void ask(int number) {
        var dice = new Random(number);
        HttpClient client = HttpClient.newHttpClient();
        while (!over) {
            try {
                // a client that goes and comes again, with a connection of its own
                if (dice.nextInt(500) == 0) {
                    client = HttpClient.newHttpClient();
                }
                boolean senseless = dice.nextInt(20) == 0;
                HttpResponse<String> response = client.send(request(dice, senseless), BodyHandlers.ofString());
                boolean well = senseless ? response.body().contains("\"errors\"") && response.statusCode() < 500
                        : response.statusCode() == 304
                                || response.statusCode() == 200 && !response.body().contains("\"errors\"");
                answers.incrementAndGet();
                if (!well) {
                    failed(response.statusCode() + " " + response.body());
                }
            } catch (IOException e) {
                failed(e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpRequest request(Random dice, boolean senseless) throws JsonProcessingException {
        String query = senseless ? "{ agreements(first: " + dice.nextInt() + ") { nodes { nonsense } } }"
                : queries.get(dice.nextInt(queries.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder();
        switch (dice.nextInt(3)) {
            case 0 -> request.uri(URI.create(service + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                    .header("Accept-Encoding", "gzip, br").header("If-None-Match", "*");
            case 1 -> post(request, query).header("Cache-Control", "no-store");
            default -> post(request, query).header("Accept-Language", List.of("az", "ru", "tr", "en").get(dice.nextInt(4)));
        }
        return request.build();
    }

    private HttpRequest.Builder post(HttpRequest.Builder request, String query) throws JsonProcessingException {
        return request.uri(service).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))));
    }

    private void failed(String what) {
        failures.incrementAndGet();
        if (told.size() < KEPT) {
            told.add(what.substring(0, Math.min(300, what.length())));
        }
    }

    long answers() {
        return answers.get();
    }

    long failures() {
        return failures.get();
    }

    /** @return some of what went wrong */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread client : clients) {
            client.join();
        }
    }
}
