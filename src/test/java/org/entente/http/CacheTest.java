package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** Answers from memory: what is kept, for whom, and how long. */
@QuarkusTest
@TestProfile(CacheTest.Kept.class)
class CacheTest {

    /** A cache, on a store that nobody loads. */
    public static final class Kept implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.http.cache.max-size", "1M", "entente.load.on-startup", "never");
        }
    }

    private static final String NAME = "{ country(code: \"AZ\") { name } }";

    @Inject
    DataSource database;
    @Inject
    MeterRegistry meters;
    @Inject
    AnswerCache cache;
    @Inject
    Revisions revisions;

    @BeforeEach
    void someRevision() throws SQLException {
        run("replace into country (code, code3, name_az, name_ru, name_tr, name_en)"
                + " values ('AZ', 'AZE', 'Azərbaycan', 'Азербайджан', 'Azerbaycan', 'Azerbaijan')");
        revision(UUID.randomUUID().toString().substring(0, 16));
        cache.entries().invalidateAll();
    }

    @AfterEach
    void none() throws SQLException {
        run("delete from load_state");
    }

    /** Another replica's load. */
    private void revision(String revision) throws SQLException {
        run("replace into load_state (id, revision, state, loaded_at, files, loaded, unchanged, removed)"
                + " values (1, '%s', 'READY', UTC_TIMESTAMP(3), 0, 0, 0, 0)".formatted(revision));
        Awaitility.await().atMost(Duration.ofSeconds(1)).pollInterval(Duration.ofMillis(10))
                .until(() -> revisions.latest(false).equals(revision));
    }

    @Test
    void equalQuestionsAreExecutedOnce() {
        double executed = requests("executed");
        Response first = get(NAME);
        Response second = get(NAME);
        assertThat(requests("executed") - executed).isEqualTo(1);
        assertThat(second.asString()).isEqualTo(first.asString()).contains("Azerbaijan");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).matches("\"[\\w-]+\"");
        assertThat(second.header("Cache-Control")).isEqualTo("public, no-cache");
        // by POST it is the same question
        assertThat(post(Map.of("query", NAME)).header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(requests("executed") - executed).isEqualTo(1);
    }

    @Test
    void whatMakesAnotherAnswerMakesAnotherQuestion() {
        assertThat(get(NAME).asString()).contains("Azerbaijan");
        assertThat(given().header("Accept-Language", "ru").queryParam("query", NAME).get("/graphql").asString())
                .contains("Азербайджан");
        String query = "query A($code: String!) { country(code: $code) { name } } query B { country(code: \"AZ\") { code } }";
        assertThat(post(Map.of("query", query, "operationName", "A", "variables", Map.of("code", "AZ"))).asString())
                .contains("Azerbaijan");
        assertThat(post(Map.of("query", query, "operationName", "A", "variables", Map.of("code", "XX"))).asString())
                .doesNotContain("Azerbaijan");
        assertThat(post(Map.of("query", query, "operationName", "B")).asString()).contains("\"code\":\"AZ\"");
        assertThat(post(Map.of("query", NAME, "extensions", Map.of("cost", true))).asString()).contains("requested");
        assertThat(get(NAME).asString()).doesNotContain("requested");
    }

    @Test
    void aNewRevisionIsSeenWithinASecond() throws SQLException {
        String old = get(NAME).header("ETag");
        run("update country set name_en = 'Elsewhere' where code = 'AZ'");
        assertThat(get(NAME).asString()).as("the same revision").contains("Azerbaijan");
        revision("another");
        Response renewed = given().header("If-None-Match", old).queryParam("query", NAME).get("/graphql");
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(renewed.asString()).contains("Elsewhere");
    }

    @Test
    void whoHasTheAnswerIsToldSo() {
        String tag = get(NAME).header("ETag");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Response again = given().header("If-None-Match", known).queryParam("query", NAME).get("/graphql");
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).contains("Accept-Language");
        }
        assertThat(given().header("If-None-Match", "\"x\"").queryParam("query", NAME).get("/graphql").statusCode())
                .isEqualTo(200);
        // RFC 9110: of other methods it is no question
        assertThat(given().header("If-None-Match", tag).contentType("application/json").body(Map.of("query", NAME))
                .post("/graphql").statusCode()).isEqualTo(200);
    }

    @Test
    void eachFormHasATagOfItsOwn() {
        String query = "{ __schema { types { name description } } }";
        List<String> tags = IntStream.range(0, 6).mapToObj(i -> given().config(io.restassured.RestAssured.config()
                .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", List.of("identity", "gzip", "br").get(i % 3))
                .header("Accept", i < 3 ? "application/json" : "application/graphql-response+json")
                .queryParam("query", query).get("/graphql").header("ETag")).toList();
        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ nonsense }", "{ countries(first: 0) { totalCount } }",
            "{ country(code: \"AZ\") { name } node(id: \"x\") { id } }" })
    void errorsAreNotKept(String query) {
        Response wrong = get(query);
        assertThat(wrong.asString()).contains("errors");
        assertThat(wrong.header("ETag")).isNull();
        assertThat(wrong.header("Cache-Control")).isEqualTo("no-store");
        assertThat(cache.entries().asMap()).isEmpty();
    }

    @Test
    void whoWantsNothingStoredGetsAnAnswerOfTheirOwn() {
        Response own = given().header("Cache-Control", "max-age=0, no-store").queryParam("query", NAME).get("/graphql");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(cache.entries().asMap()).isEmpty();
    }

    @Test
    void theSchemaIsNotKeptForThoseWhoAreSignedIn() {
        String schema = "{ __schema { queryType { name } } }";
        assertThat(given().header("Authorization", "Bearer x").queryParam("query", schema).get("/graphql")
                .header("Cache-Control")).isEqualTo("no-store");
        assertThat(cache.entries().asMap()).isEmpty();
        get(schema);
        assertThat(cache.entries().asMap()).hasSize(1);
    }

    @Test
    void aHashIsLearntFromAnAnswerThatIsKept() {
        String query = NAME + " # kept";
        get(query);
        Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(query)));
        assertThat(post(Map.of("extensions", hash)).asString()).contains("PersistedQueryNotFound");
        double executed = requests("executed");
        assertThat(post(Map.of("query", query, "extensions", hash)).asString()).contains("Azerbaijan");
        assertThat(post(Map.of("extensions", hash)).asString()).contains("Azerbaijan");
        assertThat(requests("executed")).isEqualTo(executed);
    }

    @Test
    void howALoadStandsIsNeverOld() throws SQLException {
        String load = "{ load { state files } }";
        assertThat(get(load).asString()).contains("READY");
        assertThat(get(load).header("ETag")).isNotNull();
        run("update load_state set state = 'FAILED'");
        Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> get(load).asString().contains("FAILED"));
    }

    @Test
    void equalQuestionsAtATimeAreOne() throws Exception {
        double executed = requests("executed");
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try (LockedTable lock = new LockedTable(database, "country write, load_state read, load_progress read")) {
            List<Future<Response>> answers = IntStream.range(0, 8).mapToObj(i -> clients.submit(() -> get(NAME))).toList();
            Awaitility.await().until(() -> meters.get("entente.graphql.running").gauge().value() == 1);
            lock.open();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().asString()).contains("Azerbaijan");
            }
        } finally {
            clients.shutdown();
        }
        assertThat(requests("executed") - executed).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsBounded() {
        for (int i = 0; i < 400; i++) {
            get("{ __schema { types { name description } } } # " + i);
        }
        assertThat(meters.get("entente.answers.bytes").gauge().value()).isBetween(100_000.0, 1_048_576.0);
    }

    private double requests(String source) {
        return meters.find("entente.graphql.requests").tag("source", source).timers().stream().mapToDouble(t -> t.count())
                .sum();
    }

    private static Response get(String query) {
        return given().queryParam("query", query).get("/graphql");
    }

    private static Response post(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post("/graphql");
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
