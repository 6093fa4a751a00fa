package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.entente.graphql.Language;
import org.entente.loading.Loader;
import org.entente.loading.LoadingConfig;
import org.entente.loading.VisibleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.SmallRyeConfigBuilder;
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
    LoadingConfig loading;
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
    void aJobThatOnlyLoadsAsksNothing() {
        LoadingConfig job = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(LoadingConfig.class)
                .withDefaultValue("entente.load.exit-after", "true").build().getConfigMapping(LoadingConfig.class);
        // none of what it would ask with
        WarmUp warmUp = new WarmUp(config, job, null, null, null, null, null);
        warmUp.start(new StartupEvent());
        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("warm-up"));
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
        List<String> before = seen();
        WarmUp warmUp = warmUp(operations);
        warmUp.start(new StartupEvent());
        awaitReady(warmUp);
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void itsDoorAnswersOverHttpUncountedAndLeavesNothing() throws Exception {
        List<String> before = seen();
        Set<Meter.Id> meant = ids();
        WarmUpQueries queries = new WarmUpQueries();
        WarmUpDoor door = doors.open(Duration.ofSeconds(10).toNanos());
        try (WarmUpClient client = door.client(10_000)) {
            for (boolean get : List.of(true, false)) {
                assertThat(client.ask(client.written(queries.values(), get, "Accept-Encoding: gzip\r\n"))).isTrue();
                assertThat(client.ask(client.written(queries.values(), get, "Accept: text/plain\r\n"))).isFalse();
            }
            assertThat(ids()).as("its server is measured apart").isNotEqualTo(meant);
            given().get("/warm-up/graphql").then().statusCode(400);
        } finally {
            door.close();
        }
        assertThat(seen()).isEqualTo(before);
        assertThat(ids()).isEqualTo(meant);
        given().get("/warm-up/graphql").then().statusCode(404);
        assertThatThrownBy(() -> door.client(10_000)).isInstanceOf(IOException.class);
    }

    @Test
    void asksInsideWhereNoDoorCanBeOpened() {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        WarmUp warmUp = warmUp(new Operations(config, null, null, null, null, null, null) {
            @Override
            Answer answer(GraphQlRequest request, boolean safe, Language language) {
                asked.add(request.operationName());
                return operations.answer(request, safe, language);
            }
        }, new WarmUpDoors(config, null, null, null, null, null, null, null, null, null));
        warmUp.start(new StartupEvent());
        awaitReady(warmUp);
        assertThat(asked).contains("Values").hasSizeGreaterThan(1);
    }

    /** What clients are counted by. */
    private List<String> seen() {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName()
                        .matches("entente\\.graphql\\.(requests|shed|timeouts)|cache\\..*|http\\.server\\.requests"))
                .map(meter -> meter.getId() + " " + (meter instanceof Timer timer ? timer.count() : meter.measure().iterator()
                        .next().getValue()))
                .sorted().toList();
    }

    private Set<Meter.Id> ids() {
        return meters.getMeters().stream().map(Meter::getId).filter(id -> id.getName().startsWith("http."))
                .collect(Collectors.toSet());
    }

    private WarmUp warmUp(Operations asked) {
        return warmUp(asked, doors);
    }

    private WarmUp warmUp(Operations asked, WarmUpDoors through) {
        return new WarmUp(config, loading, visible, running, asked, through, vertx);
    }

    private static void awaitReady(WarmUp warmUp) {
        await().atMost(Duration.ofSeconds(10)).until(() -> warmUp.call().getStatus() == Status.UP);
    }
}
