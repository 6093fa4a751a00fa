package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.entente.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;

/** The service as all tests of the API share it: started once, with the project's seeds loaded. */
@QuarkusTestResource(EmbeddedDatabase.class)
abstract class RunningService {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void awaitLoaded() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            assertThat(given().get(management.resolve("/q/health/ready")).statusCode()).isEqualTo(200);
            assertThat(data("{ load { state } }").at("/load/state").asText()).isEqualTo("READY");
        });
    }

    /** @return the whole body of the answer */
    static String body(String query, Map<String, ?> variables) {
        return given().contentType("application/json").body(Map.of("query", query, "variables", variables))
                .post("/graphql").then().statusCode(200).extract().asString();
    }

    /** @return the answer: data, errors or both */
    static JsonNode answer(String query, Map<String, ?> variables) {
        return json(body(query, variables));
    }

    /** @return the data of an answer that must be without errors */
    static JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        assertThat(answer.path("errors")).as("errors of %s with %s", query, variables).isEmpty();
        return answer.get("data");
    }

    /** @see #data(String, Map) */
    static JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** @return the schema as the service serves it */
    static String schema() {
        return given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
