package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What every answer tells a browser: what it may do with it, and what a page of another origin may not. */
@QuarkusTest
class HeadersTest {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final String ELSEWHERE = "https://elsewhere.example";

    @ParameterizedTest
    @ValueSource(strings = { "/", "/index.html", "/en/agreements", "/console", "/console/", "/console/console.js",
            "/console/console.css", "/graphiql",
            "/graphiql/graphiql.min.js",
            "/examples/counts.graphql", "/graphql", "/graphql?query=%7B__typename%7D", "/graphql/schema.graphql",
            "/index.html.bak", "/nothing/index.html" })
    void areOnEveryAnswerOnce(String path) {
        areOn(given().redirects().follow(false).get(path));
        areOn(given().options(path));
        areOn(given().header("Origin", ELSEWHERE).header("Access-Control-Request-Method", "POST").options(path));
    }

    @Test
    void areOnAnswersOfTheApi() {
        for (String body : List.of("{\"query\": \"{ __typename }\"}", "{\"query\": \"{ nonsense }\"}", "nonsense")) {
            Response answer = given().contentType("application/json").body(body).post("/graphql");
            areOn(answer);
            assertThat(policy(answer)).isEqualTo(nothing());
        }
    }

    /** No script or style but the service's files, and none that a text could bring in. */
    @ParameterizedTest
    @ValueSource(strings = { "/", "/index.html", "/en/", "/az/agreements/QTox", "/en/nothing" })
    void letTheDashboardLoadFromItsServiceOnly(String path) {
        Map<String, List<String>> wanted = nothing();
        wanted.put("script-src", List.of("'self'"));
        wanted.put("style-src", List.of("'self'"));
        wanted.put("connect-src", List.of("'self'"));
        wanted.put("img-src", List.of("'self'", "data:"));

        assertThat(policy(given().get(path))).isEqualTo(wanted);
    }

    /** The same of the console. */
    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/", "/console/index.html" })
    void letTheConsoleLoadFromItsServiceOnly(String path) {
        Map<String, List<String>> wanted = nothing();
        wanted.put("script-src", List.of("'self'"));
        wanted.put("connect-src", List.of("'self'"));
        wanted.put("img-src", List.of("'self'", "data:"));
        wanted.put("font-src", List.of("data:"));
        Map<String, List<String>> policy = policy(given().get(path));

        assertThat(policy.remove("style-src")).startsWith("'self'")
                .allMatch(source -> source.equals("'self'") || source.startsWith("'sha256-"));
        assertThat(policy).isEqualTo(wanted);
    }

    /** What is no page can do nothing as one. */
    @ParameterizedTest
    @ValueSource(strings = { "/console/console.js", "/consoles", "/graphiql/graphiql.min.css", "/examples/counts.graphql",
            "/graphql",
            "/graphql/schema.graphql", "/nothing", "/index.html.bak", "/nothing/index.html", "/indexxhtml" })
    void letNothingElseActAsAPage(String path) {
        assertThat(policy(given().get(path))).isEqualTo(nothing());
    }

    /** It works under the policy only while it has nothing inline. */
    @ParameterizedTest
    @ValueSource(strings = { "/", "/console" })
    void fitThePage(String path) {
        assertThat(given().get(path).asString()).contains("<script ").doesNotContain("<style", "style=", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void letNoOtherOriginReadUnlessSet() {
        Response asked = given().header("Origin", ELSEWHERE).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql");
        Response answered = given().header("Origin", ELSEWHERE).contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}").post("/graphql");

        assertThat(answered.jsonPath().getString("data.__typename")).isEqualTo("Query");
        for (Response answer : List.of(asked, answered)) {
            assertThat(answer.headers().asList())
                    .noneMatch(header -> header.getName().toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    private static void areOn(Response answer) {
        HEADERS.forEach((name, value) -> assertThat(answer.headers().getValues(name)).as(name).containsExactly(value));
        assertThat(policy(answer)).containsEntry("default-src", List.of("'none'"));
    }

    private static Map<String, List<String>> nothing() {
        return new TreeMap<>(Map.of("default-src", List.of("'none'"), "frame-ancestors", List.of("'none'"), "base-uri",
                List.of("'none'"), "form-action", List.of("'none'")));
    }

    /** @return the sources of every directive of the answer's one Content-Security-Policy */
    private static Map<String, List<String>> policy(Response answer) {
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        return Arrays.stream(answer.header("Content-Security-Policy").split("; "))
                .map(directive -> List.of(directive.split(" ")))
                .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size()), (one, two) -> one,
                        TreeMap::new));
    }
}
