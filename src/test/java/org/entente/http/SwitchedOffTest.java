package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The service without console and introspection: the API is left. */
@QuarkusTest
@TestProfile(SwitchedOffTest.Off.class)
class SwitchedOffTest {

    /** Both switches. */
    public static final class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.http.console", "false", "entente.http.introspection", "false", "entente.load.on-startup",
                    "never");
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/", "//console", "/console/index.html", "/console/console.js",
            "/console/console.css", "/%63onsole/console.js", "/console%2Fconsole.js", "/console%2fconsole.js", "/graphiql",
            "/graphiql/", "/graphiql/index.html", "/graphiql/graphiql.min.js", "/graphiql/graphiql.min.css",
            "/graphiql/render.js", "/graphiql%2Fgraphiql.min.js", "/examples/counts.graphql", "/examples%2Fcounts.graphql",
            "/graphql/../console/console.js", "/graphql/..%2Fconsole%2Fconsole.js", "/q/..%2F..%2Fconsole/console.js",
            "/en/../console/console.js", "/static/..%2Fconsole/console.js", "/graphqlx" })
    void nothingOfTheConsoleIsThere(String path) {
        given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(404);
        given().urlEncodingEnabled(false).redirects().follow(false).head(path).then().statusCode(404);
    }

    /** It wants nothing but the API, and leads to nothing else. */
    @Test
    void theDashboardIs() {
        given().get("/en/agreements").then().statusCode(200).body(containsString("/static/bundle/"))
                .body(containsString("<body data-off=\"console schema\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphql/schema.graphql", "/graphql/schema.graphql/", "/graphql//schema.graphql",
            "/graphql/schema%2Egraphql", "/graphql%2Fschema.graphql" })
    void theSchemaIsNotTold(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void theApiAnswers() {
        given().contentType("application/json").body("{\"query\": \"{ errorCodes }\"}").post("/graphql").then()
                .statusCode(200).body("data.errorCodes.size()", greaterThan(0));
        given().get(management.resolve("/q/health/live")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ __schema { queryType { name } } }", "{ __type(name: \"Query\") { name } }",
            "{ a: __type(name: \"Query\") { name } }",
            "query { ... on Query { ...f } } fragment f on Query { __schema { description } }" })
    void queriesDoNotTellTheSchema(String query) {
        given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then().statusCode(200)
                .body("errors[0].extensions.code", equalTo("INTROSPECTION_OFF")).body("data", equalTo(null));
    }

    @Test
    void errorsTellNothingOfTheSchema() {
        for (String query : List.of("{ counties { totalCount } }", "{ countries(frist: 1) { totalCount } }",
                "{ country(code: \"AZ\") { name(language: DE) } }", "{ countries { nodes { capital } } }")) {
            given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                    .body("errors[0].extensions.code", equalTo("BAD_QUERY"))
                    .body("errors[0].message", not(containsString("one of")));
        }
    }

    @Test
    void typesAreNamedToWhoAsksOfAnAnswer() {
        given().contentType("application/json").body(Map.of("query", "{ __typename }")).post("/graphql").then()
                .body("data.__typename", equalTo("Query"));
    }
}
