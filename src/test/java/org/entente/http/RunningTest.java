package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** What becomes of requests while the database lets them wait: a locked table stands for a slow statement. */
@QuarkusTest
@TestProfile(RunningTest.Narrow.class)
class RunningTest {

    /** A narrow gate, little time. */
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.limits.running", "2", "entente.limits.waiting", "1", "entente.limits.deadline", "1S",
                    "entente.load.on-startup", "never");
        }
    }

    @Inject
    DataSource database;
    @Inject
    Gate gate;

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void allHaveLeft() {
        clients.shutdown();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> gate.running() == 0 && gate.waiting() == 0);
    }

    @Test
    void timeEndsWithTheStatementInTheDatabase() throws SQLException {
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            long start = System.nanoTime();
            // the second field would wait as long as the first
            Response late = ask("{ a: agreements(first: 1) { nodes { title } } b: agreements(first: 2) { nodes { title } } }");
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(late.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TIMEOUT");
            assertThat(late.statusCode()).isEqualTo(504);
            assertThat(late.jsonPath().getMap("")).doesNotContainKey("data");
            assertThat(took).isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
            // though the table is still locked
            Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> gate.running() == 0);
            assertThat(lock.waiting()).isZero();
            lock.open();
        }
        assertThat(ask("{ agreements(first: 1) { totalCount } }").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherRequestIsNotHurtByAnEndedOne() throws SQLException {
        timeEndsWithTheStatementInTheDatabase();
        for (int i = 0; i < 50; i++) {
            assertThat(ask("{ agreements(first: 1) { totalCount } countries { totalCount } }").asString())
                    .doesNotContain("errors");
        }
    }

    @Test
    void whoFindsNoPlaceIsTurnedAway() throws Exception {
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            List<Future<Response>> inside = IntStream.range(0, 3)
                    .mapToObj(i -> clients.submit(() -> ask("{ agreements(first: 1) { nodes { title } } } # " + i))).toList();
            Awaitility.await().until(() -> gate.running() == 2 && gate.waiting() == 1);
            Response shed = ask("{ countries { totalCount } }");
            assertThat(shed.statusCode()).isEqualTo(503);
            assertThat(shed.header("Retry-After")).isEqualTo("1");
            assertThat(shed.header("Cache-Control")).isEqualTo("no-store");
            assertThat(shed.jsonPath().getString("errors[0].extensions.code")).isEqualTo("OVERLOADED");
            lock.open();
            for (Future<Response> answer : inside) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(ask("{ countries { totalCount } }").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsTooLongIsAnsweredInTime() throws Exception {
        try (LockedTable lock = new LockedTable(database, "agreement write")) {
            List<Future<Response>> inside = IntStream.range(0, 3)
                    .mapToObj(i -> clients.submit(() -> ask("{ agreements(first: 1) { nodes { title } } } # " + i))).toList();
            for (Future<Response> answer : inside) {
                assertThat(answer.get().statusCode()).isEqualTo(504);
            }
            lock.open();
        }
    }

    private static Response ask(String query) {
        return given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }
}
