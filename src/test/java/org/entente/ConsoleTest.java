package org.entente;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** GraphiQL as it opens. */
@QuarkusTest
class ConsoleTest {

    @Test
    void opensWithoutAnythingFromElsewhere() {
        String page = given().get("/").then().statusCode(200).contentType(containsString("text/html")).extract().asString();
        List<String> parts = found("(?:src|href)=\"([^\"]+)\"", page).stream().filter(part -> !part.startsWith("data:"))
                .toList();

        assertThat(parts).hasSizeGreaterThan(3).noneMatch(part -> part.contains("//"));
        parts.forEach(part -> given().get("/" + part).then().statusCode(200));
    }

    @Test
    void startsWithThreeExamples() {
        String names = found("examples = \\[([^]]+)]", given().get("/console.js").asString()).get(0);
        List<String> examples = found("'(\\w+)'", names);

        assertThat(examples).hasSize(3);
        examples.forEach(example -> given().get("/examples/" + example + ".graphql").then().statusCode(200)
                .body(containsString("query ")));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }
}
