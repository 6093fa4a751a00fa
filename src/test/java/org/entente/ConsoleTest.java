package org.entente;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** GraphiQL as it opens. */
@QuarkusTest
class ConsoleTest {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    @Test
    void opensWithoutAnythingFromElsewhere() {
        String page = given().get("/console/").then().statusCode(200).contentType(containsString("text/html")).extract()
                .asString();
        List<String> parts = found("(?:src|href)=\"([^\"]+)\"", page).stream().filter(part -> !part.startsWith("data:"))
                .toList();

        assertThat(parts).hasSizeGreaterThan(3).noneMatch(part -> part.contains("//"));
        parts.forEach(part -> given().get("/console/" + part).then().statusCode(200));
    }

    @Test
    void startsWithEveryQueryOfTheTests() throws IOException {
        String names = found("(?s)examples = \\[([^]]+)]", given().get("/console.js").asString()).get(0);
        List<String> examples = found("'(\\w+)'", names);
        List<String> files;
        try (Stream<Path> listed = Files.list(QUERIES)) {
            files = listed.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql") || file.endsWith(".json")).toList();
        }

        assertThat(examples.stream().map(example -> example + ".graphql"))
                .containsExactlyInAnyOrderElementsOf(files.stream().filter(file -> file.endsWith(".graphql")).toList());
        for (String file : files) {
            String served = given().get("/examples/" + file).then().statusCode(200).extract().asString();
            assertThat(served).as(file).isEqualTo(Files.readString(QUERIES.resolve(file)));
        }
    }

    /** SmallRye has a page of its own where GraphiQL's files are. */
    @ParameterizedTest
    @ValueSource(strings = { "/graphiql", "/graphiql/", "/graphiql/index.html" })
    void isTheOnlyOne(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", endsWith("/console/"))
                .header("Location", not(containsString("graphiql")));
        given().get(path).then().statusCode(200).body(containsString("console.js"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }
}
