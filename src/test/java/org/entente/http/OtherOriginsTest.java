package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** With one origin allowed, pages of this origin read the API and those of others do not. */
@QuarkusTest
@TestProfile(OtherOriginsTest.OneAllowed.class)
class OtherOriginsTest {

    private static final String DASHBOARD = "https://dashboard.example";

    /** As the README says it is set. */
    public static final class OneAllowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", DASHBOARD,
                    "entente.load.on-startup", "never");
        }
    }

    @Test
    void theAllowedOneMayAskAndRead() {
        assertThat(asked(DASHBOARD).header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
        assertThat(asked(DASHBOARD).header("Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(asked(DASHBOARD).header("Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(answered(DASHBOARD).header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
        assertThat(answered(DASHBOARD).header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
        assertThat(answered(DASHBOARD).jsonPath().getString("data.__typename")).isEqualTo("Query");
    }

    @Test
    void othersMayNot() {
        for (String origin : new String[] { "https://elsewhere.example", "http://dashboard.example",
                "https://dashboard.example.elsewhere.example", "https://dashboard.example:8443", "null" }) {
            assertThat(asked(origin).headers().hasHeaderWithName("Access-Control-Allow-Origin")).as(origin).isFalse();
            assertThat(answered(origin).headers().hasHeaderWithName("Access-Control-Allow-Origin")).as(origin).isFalse();
            assertThat(answered(origin).statusCode()).as(origin).isEqualTo(403);
        }
    }

    /** A program that is no browser names no origin. */
    @Test
    void programsAskAsBefore() {
        given().contentType("application/json").body("{\"query\": \"{ __typename }\"}").post("/graphql").then().statusCode(200);
    }

    private static Response asked(String origin) {
        return given().header("Origin", origin).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql");
    }

    private static Response answered(String origin) {
        return given().header("Origin", origin).contentType("application/json").body("{\"query\": \"{ __typename }\"}")
                .post("/graphql");
    }
}
