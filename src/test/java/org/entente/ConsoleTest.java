package org.entente;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.collection;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** GraphiQL as it opens, with its examples. */
@QuarkusTest
class ConsoleTest {

    @BeforeEach
    void awaitLoaded() {
        await().atMost(Duration.ofMinutes(1)).until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void opensWithoutAnythingFromElsewhere() {
        String page = given().get("/").then().statusCode(200).contentType(containsString("text/html")).extract().asString();
        List<String> parts = found("(?:src|href)=\"([^\"]+)\"", page).stream().filter(part -> !part.startsWith("data:"))
                .toList();

        assertThat(parts).hasSizeGreaterThan(3).noneMatch(part -> part.contains("//"));
        parts.forEach(part -> given().get("/" + part).then().statusCode(200));
    }

    @Test
    void startsWithThreeExamplesWhoseAnswersAreNotEmpty() {
        String names = found("examples = \\[([^]]+)]", given().get("/console.js").asString()).get(0);
        List<String> examples = found("'(\\w+)'", names);

        assertThat(examples).hasSize(3);
        examples.forEach(ConsoleTest::hasAnAnswer);
    }

    private static void hasAnAnswer(String example) {
        String query = given().get("/examples/" + example + ".graphql").then().statusCode(200).extract().asString();
        Map<String, Map<String, Object>> data = given().contentType("application/json").body(Map.of("query", query))
                .post("/graphql").then().statusCode(200).body("errors", nullValue()).extract().path("data");

        assertThat(data).isNotEmpty().allSatisfy((field, connection) -> assertThat(connection.get("nodes")).as(field)
                .asInstanceOf(collection(Map.class)).isNotEmpty()
                .anySatisfy(node -> assertThat(lists(node)).as(field).anyMatch(list -> !list.isEmpty())));
    }

    /** @return the lists right in a node, its connections among them */
    private static List<Collection<?>> lists(Map<?, ?> node) {
        return node.values().stream().map(value -> value instanceof Map<?, ?> map ? map.get("nodes") : value)
                .<Collection<?>> mapMulti((value, sink) -> {
                    if (value instanceof Collection<?> list) {
                        sink.accept(list);
                    }
                }).toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
