package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.entente.graphql.Language;
import org.entente.loading.Loader;
import org.entente.loading.VisibleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;

/** The service is ready when it is warm, and whatever happens to its warming up. */
@QuarkusTest
@TestProfile(WarmUpTest.Cold.class)
class WarmUpTest {

    /** A service that has nothing to answer from yet. */
    public static final class Cold implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.http.warm-up", "2S", "entente.load.on-startup", "never");
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;
    @Inject
    HttpConfig config;
    @Inject
    VisibleRevision visible;
    @Inject
    Loader loader;
    @Inject
    Running running;
    @Inject
    Operations operations;
    @Inject
    WarmUpDoors doors;
    @Inject
    Vertx vertx;
    @Inject
    DataSource database;
    @Inject
    MeterRegistry meters;

    @BeforeEach
    void loaded() throws InterruptedException {
        if (visible.revision().isEmpty()) {
            given().get(management.resolve("/q/health/ready")).then().statusCode(503)
                    .body("checks.find { it.name == 'Warm' }.status", equalTo("DOWN"));
            loader.load();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get(management.resolve("/q/health/ready")).then().statusCode(200)
                        .body("checks.find { it.name == 'Warm' }.status", equalTo("UP")));
    }

    @Test
    void isNotReadyBeforeItIsWarm() throws SQLException {
        WarmUp warmUp = warmUp(operations);
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            warmUp.start(new StartupEvent());
            await().atMost(Duration.ofSeconds(10)).until(() -> lock.waiting() > 0);
            assertThat(warmUp.call().getStatus()).isEqualTo(Status.DOWN);
            lock.open();
        }
        awaitReady(warmUp);
    }

    @Test
    void isReadyInTimeThoughTheStoreDoesNotAnswer() throws SQLException {
        WarmUp warmUp = warmUp(operations);
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            warmUp.start(new StartupEvent());
            awaitReady(warmUp);
            lock.open();
        }
    }

    @Test
    void isReadyThoughItsQueriesFail() {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        WarmUp warmUp = warmUp(new Operations(config, null, null, null, null, null, null) {
            @Override
            Answer answer(GraphQlRequest request, boolean safe, Language language) {
                asked.add(request.operationName());
                throw new IllegalStateException("made to fail");
            }
        });
        warmUp.start(new StartupEvent());
        awaitReady(warmUp);
        assertThat(asked).containsExactly("Values");
    }

    @Test
    void endsWithTheService() throws SQLException {
        WarmUp warmUp = warmUp(operations);
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            warmUp.start(new StartupEvent());
            await().atMost(Duration.ofSeconds(10)).until(() -> lock.waiting() > 0);
            warmUp.stop(new ShutdownEvent());
            await().atMost(Duration.ofSeconds(1)).until(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("warm-up")));
            assertThat(warmUp.call().getStatus()).isEqualTo(Status.DOWN);
            lock.open();
        }
    }

    @Test
    void itsQueriesAreAnsweredWithoutErrors() {
        WarmUpQueries queries = new WarmUpQueries();
        Answer values = operations.answer(queries.values(), true, Language.EN);
        assertThat(values.errors()).isFalse();
        List<GraphQlRequest> filled = queries.filled(values.body().in(Encoding.IDENTITY));
        assertThat(filled).hasSize(12).allSatisfy(request -> {
            Answer answer = operations.answer(request, true, Language.EN);
            assertThat(answer.body().in(Encoding.IDENTITY).toString()).doesNotContain("\"errors\"");
            assertThat(answer.errors()).as(request.query()).isFalse();
        });
    }

    @Test
    void isNotSeenAmongTheRequests() {
        long before = requests();
        WarmUp warmUp = warmUp(operations);
        warmUp.start(new StartupEvent());
        awaitReady(warmUp);
        assertThat(requests()).isEqualTo(before);
    }

    private long requests() {
        return meters.find("entente.graphql.requests").timers().stream().mapToLong(Timer::count).sum();
    }

    private WarmUp warmUp(Operations asked) {
        return new WarmUp(config, visible, running, asked, doors, vertx);
    }

    private static void awaitReady(WarmUp warmUp) {
        await().atMost(Duration.ofSeconds(10)).until(() -> warmUp.call().getStatus() == Status.UP);
    }
}
