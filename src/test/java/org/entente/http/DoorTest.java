package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** GraphQL over HTTP as its specification has it; the 61 audits of npm's graphql-http are in src/test/clients. */
@QuarkusTest
class DoorTest {

    private static final String JSON = "application/json";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    @TestHTTPResource("/graphql")
    URI graphql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                  | application/json
            application/graphql-response+json                                 | application/graphql-response+json
            */*                                                               | application/json
            application/*                                                     | application/json
            text/html, application/xhtml+xml, */*;q=0.8                       | application/json
            application/graphql-response+json, application/json;q=0.9         | application/graphql-response+json
            application/json, application/graphql-response+json;q=0.9         | application/json
            application/json, application/graphql-response+json               | application/graphql-response+json
            APPLICATION/JSON; charset=utf-8                                   | application/json
            application/json;q=0, */*                                         | application/graphql-response+json
            application/json;q=0.1, application/graphql-response+json;q=0     | application/json
            """)
    void answersInTheFormThatIsLikedBest(String accept, String type) {
        Response answer = post("{\"query\": \"{ __typename }\"}", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type + "; charset=utf-8");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
        assertThat(answer.path("data.__typename").toString()).isEqualTo("Query");
    }

    /** Java's own client asks for HTTP/2 by an upgrade, unless told not to. */
    @Test
    void answersInHttp11WhoWouldLikeToUpgrade() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @ParameterizedTest
    @CsvSource({ "text/html", "application/xml", "application/graphql+json", "*/*;q=0", "application/json;q=0",
            "application/json;q=nonsense", "application/json;q=2" })
    void refusesOtherForms(String accept) {
        refused(post("{\"query\": \"{ __typename }\"}", accept), 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @CsvSource({ "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql",
            "application/json; charset=utf-16", "application/jsonp", "application/json+x",
            "application/json; charset=iso-8859-1" })
    void refusesOtherBodies(String type) {
        refused(given().config(io.restassured.RestAssured.config().encoderConfig(io.restassured.config.EncoderConfig
                .encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(type.split(";")[0], io.restassured.http.ContentType.TEXT)))
                .header("Content-Type", type).body("{\"query\": \"{ __typename }\"}").post("/graphql"), 415,
                "BAD_CONTENT_TYPE");
    }

    @ParameterizedTest
    @CsvSource({ "application/json;charset=UTF-8", "application/json; charset=\"utf-8\"", "Application/JSON" })
    void takesJsonHoweverWritten(String type) {
        assertThat(given().header("Content-Type", type).body("{\"query\": \"{ __typename }\"}".getBytes()).post("/graphql")
                .statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            {"query": "{"}                                                          | 200 | 400 | BAD_SYNTAX
            {"query": ""}                                                           | 200 | 400 | BAD_SYNTAX
            {"query": "{ counties }"}                                               | 200 | 400 | BAD_QUERY
            {"query": "query($a: String!) { country(code: $a) { code } }"}          | 200 | 400 | BAD_VARIABLE
            {"query": "{ __typename }", "operationName": "Other"}                   | 200 | 400 | BAD_OPERATION
            {"query": "query A { __typename } query B { __typename }"}              | 200 | 400 | BAD_OPERATION
            {"query": "subscription { __typename }"}                                | 200 | 400 | BAD_OPERATION
            {"query": "{ country(code: \\"AZ\\") { documents(first: 0) { totalCount } } }"} | 200 | 200 | BAD_PAGE_SIZE
            {"query": "{ __typename }", "variables": "none"}                        | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "extensions": []}                           | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "query": "{ __typename }"}                  | 400 | 400 | BAD_REQUEST
            {"query": 1}                                                            | 400 | 400 | BAD_REQUEST
            {}                                                                      | 400 | 400 | BAD_REQUEST
            [{"query": "{ __typename }"}]                                           | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }"} {}                                          | 400 | 400 | BAD_REQUEST
            null                                                                    | 400 | 400 | BAD_REQUEST
            """)
    void saysByStatusAndCodeWhatIsWrong(String body, int json, int graphqlResponse, String code) {
        refused(post(body, JSON), json, code);
        refused(post(body, GRAPHQL_RESPONSE), graphqlResponse, code);
        boolean data = post(body, GRAPHQL_RESPONSE).jsonPath().getMap("").containsKey("data");
        assertThat(data).as("data").isEqualTo(graphqlResponse == 200);
    }

    @Test
    void takesQueriesByGet() {
        Response answer = given()
                .queryParam("query", "query A($code: String!) { country(code: $code) { name } } query B { load { state } }")
                .queryParam("operationName", "A").queryParam("variables", "{\"code\": \"AZ\"}")
                .queryParam("extensions", "{\"cost\": true}").get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("data.country.name").toString()).isEqualTo("Azerbaijan");
        assertThat(answer.path("extensions.cost.maximum").toString()).isEqualTo("50000");
    }

    @Test
    void refusesMutationsByGet() {
        Response answer = given().queryParam("query", "mutation { __typename }").get("/graphql");
        refused(answer, 405, "BAD_METHOD");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        // hidden behind a name and another operation
        refused(given().queryParam("query", "query A { __typename } mutation B { __typename }")
                .queryParam("operationName", "B").get("/graphql"), 405, "BAD_METHOD");
    }

    @ParameterizedTest
    @CsvSource({ "query=%7B__typename%7D&query=%7B__typename%7D", "query=%7B__typename%7D&variables=%7B",
            "query=%7B__typename%7D&variables=1", "query=%7B__typename%7D&extensions=%5B%5D", "operationName=A", "x=1" })
    void refusesAddressesThatAreNoRequest(String parameters) {
        Response answer = given().urlEncodingEnabled(false).get("/graphql?" + parameters);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({ "PUT", "DELETE", "PATCH", "TRACE" })
    void refusesOtherMethods(String method) {
        Response answer = given().request(method, "/graphql");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        RequestSpecification request = given().queryParam("query", "{ __typename }");
        Response head = request.head("/graphql");
        Response get = given().queryParam("query", "{ __typename }").get("/graphql");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    }

    @Test
    void tellsWhatItTakes() {
        Response answer = given().options("/graphql");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void takesABodyUpToItsLimitOnly() {
        int most = 64 * 1024;
        String start = "{\"query\": \"{ __typename }\", \"x\": \"";
        String fits = start + "x".repeat(most - start.length() - 2) + "\"}";
        assertThat(post(fits, JSON).statusCode()).isEqualTo(200);
        refused(post(fits + " ", JSON), 413, "TOO_LARGE");
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        assertThat(
                post("{\"query\": \"{ __typename }\", \"id\": 7, \"extensions\": {\"clientLibrary\": {\"name\": \"x\"}}}", JSON)
                        .jsonPath().getMap(""))
                .isEqualTo(Map.of("data", Map.of("__typename", "Query")));
    }

    private static Response post(String body, String accept) {
        return given().header("Accept", accept).header("Content-Type", JSON).body(body.getBytes()).post("/graphql");
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }
}
