package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What operators see of the service as it is unless they set something. */
@QuarkusTest
class SeenFromOutsideTest extends RunningService {

    private static final String SECRET = "Quicksilver";

    @Inject
    DataSource database;
    @Inject
    OpenTelemetry telemetry;

    @Test
    void healthAndMetricsAreNotWhereClientsAsk() {
        for (String path : new String[] { "/q/health", "/q/health/ready", "/q/health/live", "/q/metrics", "/metrics" }) {
            given().get(path).then().statusCode(404);
        }
        given().get(management.resolve("/q/health/live")).then().statusCode(200);
        given().get(management.resolve("/graphql/schema.graphql")).then().statusCode(404);
        given().get("/graphql/schema.graphql").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }

    @Test
    void metricsTellOfTheLoadTheMachineAndTheServer() {
        data("{ load { state } }");
        assertThat(metrics()).contains("entente_load_state{state=\"ready\",} 1.0",
                "entente_load_state{state=\"failed\",} 0.0", "entente_load_rejected 0.0", "entente_load_files 0.0",
                "entente_load_files_done 0.0", "jvm_memory_used_bytes",
                "http_server_requests_seconds_count", "agroal_available_count")
                .containsPattern("entente_revision_age_seconds \\d+\\.0");
    }

    @Test
    void metricsFollowTheLoadUnderWay() throws SQLException {
        try {
            run("INSERT INTO load_progress (id, done, files, elapsed_millis) VALUES (1, 3, 40, 1000)");
            Awaitility.await().untilAsserted(() -> assertThat(metrics())
                    .contains("entente_load_files_done 3.0", "entente_load_files 40.0"));
        } finally {
            run("DELETE FROM load_progress");
        }
    }

    @Test
    void metricsAnswerWhereTheStoreDoesNot() throws SQLException {
        try {
            run("RENAME TABLE load_state TO hidden_load_state");
            Awaitility.await().untilAsserted(() -> assertThat(metrics())
                    .contains("entente_load_state{state=\"ready\",} NaN", "jvm_memory_used_bytes"));
        } finally {
            run("RENAME TABLE hidden_load_state TO load_state");
        }
    }

    @Test
    void addressesThatClientsMakeUpAreNoTags() {
        for (int i = 0; i < 20; i++) {
            given().queryParam("query", "{load{state}}").queryParam("madeup" + i, i).get("/graphql");
            given().get("/madeup" + i);
        }
        assertThat(metrics()).doesNotContain("madeup").contains("uri=\"/graphql\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/graphql/schema.graphql", "/nowhere", "/graphql?query=%7Bload%7Bstate%7D%7D" })
    void everyAnswerHasAnId(String path) {
        given().urlEncodingEnabled(false).get(path).then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        given().urlEncodingEnabled(false).header("X-Request-Id", "trace-1.A_b").get(path).then().header("X-Request-Id",
                equalTo("trace-1.A_b"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "<script>", "é", "" })
    void idsThatCouldDoHarmAreNotTaken(String wished) {
        given().header("X-Request-Id", wished).get("/").then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        given().header("X-Request-Id", "a".repeat(65)).get("/").then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        given().header("X-Request-Id", "a".repeat(64)).get("/").then().header("X-Request-Id", equalTo("a".repeat(64)));
    }

    @Test
    void failuresAreLoggedUnderTheRequestsId() throws SQLException {
        try (LoggedFailures log = new LoggedFailures()) {
            String id = failing().header("X-Request-Id");
            assertThat(log.ofTheService()).filteredOn(entry -> entry.getMessage().contains("Failure")).singleElement()
                    .satisfies(entry -> assertThat(((ExtLogRecord) entry).getMdc("requestId")).isEqualTo(id));
        }
    }

    /** In a good request, a refused one and a failing one; in the query and in a variable. */
    @Test
    void neitherQueriesNorVariablesAreLogged() throws SQLException {
        try (LoggedFailures log = new LoggedFailures(Level.INFO)) {
            ask("query " + SECRET + "($name: String) { " + SECRET
                    + ": officials(filter: {nameContains: $name}) { nodes { name } } }", Map.of("name", SECRET));
            ask("{ officials(filter: {nameContains: \"" + SECRET + "\"}) { nodes { name } } }", Map.of());
            ask("{ " + SECRET + " }", Map.of());
            ask("{ officials { " + SECRET, Map.of());
            ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", SECRET));
            ask("query ($first: Int) { officials(first: $first) { nodes { name } } }", Map.of("first", SECRET));
            ask("query ($code: String!) { country(code: $code) { name } }", Map.of("code", SECRET));
            given().queryParam("query", "{" + SECRET + "}").get("/graphql");
            given().contentType("application/json").body("{" + SECRET).post("/graphql");
            failing();
            assertThat(log.ofTheService()).isNotEmpty().allSatisfy(entry -> {
                assertThat(((ExtLogRecord) entry).getFormattedMessage()).doesNotContain(SECRET);
                for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                    assertThat(cause.toString()).doesNotContain(SECRET);
                }
            });
        }
    }

    @Test
    void spansGoNowhere() {
        assertThat(telemetry.toString()).contains("NoopSpanProcessor").doesNotContain("Exporter", "4317");
    }

    private Response failing() throws SQLException {
        try {
            run("RENAME TABLE official_name TO hidden_official_name");
            Response failed = ask("query " + SECRET + "($name: String) { " + SECRET
                    + "A: officials(first: 1) { nodes { names { value } } } "
                    + SECRET + ": officials(filter: {nameContains: $name}) { totalCount } }", Map.of("name", SECRET));
            assertThat(failed.asString()).contains("INTERNAL");
            return failed;
        } finally {
            run("RENAME TABLE hidden_official_name TO official_name");
        }
    }

    private static Response ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json").body(Map.of("query", query, "variables", variables)).post("/graphql");
    }

    private String metrics() {
        return given().accept("text/plain").get(management.resolve("/q/metrics")).then().statusCode(200).extract().asString();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
