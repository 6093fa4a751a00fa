package org.entente.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.entente.EmbeddedDatabase;
import org.entente.graphql.ErrorCode;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Whatever is sent to the door, it answers in time, in its own words, and keeps nothing of it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@TestProfile(FuzzTest.Caching.class)
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);

    private static final int REQUESTS = Integer.getInteger("entente.fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("entente.fuzz.seed", System.nanoTime());
    private static final int CONNECTIONS = 6;
    private static final int CACHE_MIB = 4;
    /** What the heap may be larger after the requests than after the first of them, in bytes. */
    private static final long GROWTH = 48L << 20;
    /** The deadline, and what a busy machine adds, in milliseconds. */
    private static final long LONGEST = 6_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/graphql")
    URI address;
    @Inject
    AnswerCache cache;
    @Inject
    Gate gate;
    @Inject
    AgroalDataSource database;

    private final AtomicInteger withData = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    /** The service with a cache that is soon full. */
    public static class Caching implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.http.cache.max-size", CACHE_MIB + "M");
        }
    }

    @Test
    void anythingIsAnswered() throws Exception {
        awaitLoaded();
        MutatedRequests requests = MutatedRequests.of(this::asked);
        send(requests, 0, REQUESTS / 5);
        long heap = heap();
        int threads = threads();
        send(requests, REQUESTS / 5, REQUESTS);

        String run = "seed " + SEED;
        Awaitility.await(run).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(gate.running() + gate.waiting()).isZero();
            assertThat(database.getMetrics().activeCount()).isZero();
            // Vert.x starts workers up to its limit only as they are needed at once
            assertThat(threads()).isLessThanOrEqualTo(threads + CONNECTIONS);
        });
        assertThat(heap() - heap).as("growth of the heap, %s", run).isLessThan(GROWTH);
        var eviction = cache.entries().policy().eviction().orElseThrow();
        cache.entries().cleanUp();
        assertThat(eviction.weightedSize().orElseThrow()).as(run).isBetween(1L, (long) CACHE_MIB << 20);
        assertThat(cache.entries().stats().evictionCount()).as("evictions, %s", run).isPositive();
        assertThat(cache.entries().stats().hitCount()).as("hits, %s", run).isPositive();
        LOG.infof("%s: %d requests, %d with data, %d evictions, heap %+d KiB, threads %d -> %d", run, sent.get(),
                withData.get(), cache.entries().stats().evictionCount(), heap() - heap >> 10, threads, threads());
        assertThat(sent.get()).isEqualTo(REQUESTS);
        assertThat(withData.get() * 100 / REQUESTS).as("percent answered with data, %s", run).isGreaterThan(20);
    }

    private void send(MutatedRequests requests, int from, int to) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        AtomicInteger next = new AtomicInteger(from);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            all.add(clients.submit(() -> {
                try (RawConnection connection = new RawConnection(address)) {
                    for (int n = next.getAndIncrement(); n < to; n = next.getAndIncrement()) {
                        // each request by its number: the same whoever sends it
                        check(n, requests.next(new Random(SEED * 31 + n)), connection);
                    }
                }
                return null;
            }));
        }
        try {
            for (Future<?> client : all) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private void check(int number, MutatedRequests.Request request, RawConnection connection) {
        RawConnection.Answer answer = null;
        long start = System.nanoTime();
        try {
            answer = connection.send(request.head(), request.body(), request.isHead());
            assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(LONGEST);
            assertThat(answer.status()).isBetween(200, 499);
            sent.incrementAndGet();
            boolean mayBeEmpty = request.isHead() || answer.status() == 304 || answer.status() == 204
                    || request.damaged() && answer.status() == 400;
            if (!answer.body().isEmpty() || !mayBeEmpty) {
                checkBody(answer.body());
            }
        } catch (IOException | AssertionError | RuntimeException e) {
            throw new AssertionError("seed %d, request %d%n%s%n%s%n-> %s".formatted(SEED, number, request.head(),
                    new String(request.body(), java.nio.charset.StandardCharsets.UTF_8), answer), e);
        }
    }

    private void checkBody(String body) throws IOException {
        JsonNode answer = JSON.readTree(body);
        assertThat(answer.isObject()).isTrue();
        JsonNode errors = answer.path("errors");
        assertThat(answer.has("data") || errors.size() > 0).isTrue();
        for (JsonNode error : errors) {
            String code = error.at("/extensions/code").asText();
            assertThat(ErrorCode.valueOf(code)).isNotEqualTo(ErrorCode.INTERNAL);
            assertThat(error.path("message").isTextual()).isTrue();
        }
        if (errors.size() > 0) {
            assertThat(errors.toString())
                    .doesNotContainPattern("Exception|SRGQL|Value\\{|org\\.|java\\.|graphql\\.|\\bat [a-z]+\\.|\\.java")
                    .doesNotContainPattern("(?i)select |insert |jdbc|hibernate|mariadb|service failed")
                    .doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("user.home"));
        }
        if (answer.path("data").size() > 0) {
            withData.incrementAndGet();
        }
    }

    private void awaitLoaded() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> asked("{ load { state } }").at("/data/load/state")
                .asText().equals("READY"));
    }

    private JsonNode asked(String query) {
        try (RawConnection connection = new RawConnection(address)) {
            byte[] body = JSON.writeValueAsBytes(Map.of("query", query));
            return JSON.readTree(connection.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length + "\r\n", body, false).body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @return bytes in use; the least of some, since not all garbage goes at once */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
