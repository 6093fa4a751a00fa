package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Apollo's protocol of automatic persisted queries; Apollo Client itself asks in src/test/clients. */
@QuarkusTest
class PersistedQueriesTest {

    private final String query = "query Q%s { errorCodes }".formatted(UUID.randomUUID().toString().replace('-', '_'));

    @Test
    void aHashStandsForTheTextOnceThatWasSent() {
        refused(ask(null, DocumentHash.of(query)), "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        answered(ask(query, DocumentHash.of(query)));
        answered(ask(null, DocumentHash.of(query)));
        answered(ask(null, DocumentHash.of(query).toUpperCase()));
        answered(given().queryParam("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                .formatted(DocumentHash.of(query))).get("/graphql"));
    }

    @Test
    void aHashOfAnotherTextTeachesNothing() {
        String other = query.replace("errorCodes", "__typename");
        refused(ask(other, DocumentHash.of(query)), "PERSISTED_QUERY_MISMATCH", "provided sha does not match query");
        refused(ask(null, DocumentHash.of(query)), "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    @ParameterizedTest
    @ValueSource(strings = { "query %s { nonsense }", "query %s {", "mutation %s { nonsense }" })
    void whatCannotBeExecutedIsNotRemembered(String form) {
        String wrong = form.formatted("W" + UUID.randomUUID().toString().replace('-', '_'));
        assertThat(ask(wrong, DocumentHash.of(wrong)).asString()).contains("errors");
        refused(ask(null, DocumentHash.of(wrong)), "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    @Test
    void anotherVersionIsNotServed() {
        refused(given().contentType("application/json").body(Map.of("extensions",
                Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", DocumentHash.of(query))))).post("/graphql"),
                "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "[]", "{}", "{\"version\": 1}", "{\"version\": 1, \"sha256Hash\": 7}" })
    void whatIsNoHashIsNoRequest(String extension) {
        Response answer = given().contentType("application/json")
                .body("{\"extensions\": {\"persistedQuery\": %s}}".formatted(extension)).post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    private static Response ask(String text, String hash) {
        Map<String, Object> body = new HashMap<>();
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        if (text != null) {
            body.put("query", text);
        }
        return given().contentType("application/json").body(body).post("/graphql");
    }

    private static void answered(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("data.errorCodes")).isNotEmpty();
    }

    private static void refused(Response answer, String code, String message) {
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("errors[0].message")).startsWith(message);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
