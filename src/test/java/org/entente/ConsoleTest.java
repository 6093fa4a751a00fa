package org.entente;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

/** GraphiQL as it opens. */
@QuarkusTest
class ConsoleTest {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/", "/console?query=%7B__typename%7D" })
    void opensWithoutAnythingFromElsewhere(String address) {
        String page = given().urlEncodingEnabled(false).redirects().follow(false).get(address).then().statusCode(200)
                .contentType(containsString("text/html")).extract().asString();
        List<String> parts = found("(?:src|href)=\"([^\"]+)\"", page).stream().filter(part -> !part.startsWith("data:"))
                .toList();

        // from the root, so that they are found with a slash behind the address and without
        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.matches("/\\w.*")).noneMatch(part -> part.contains("//"));
        parts.forEach(part -> given().get(part).then().statusCode(200));
        assertThat(page).contains("/console/console.js");
    }

    /** A module that is not there would leave the page empty. */
    @Test
    void hasEveryModuleThatItsModulesName() {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("console.js"));
        while (!next.isEmpty()) {
            String module = next.pop();
            if (seen.add(module)) {
                next.addAll(found("from '\\./([^']+)'", given().get("/console/" + module).then().statusCode(200)
                        .contentType(containsString("javascript")).extract().asString()));
            }
        }
        assertThat(seen).contains("explorer.js", "lessons.js", "address.js", "text.js");
    }

    @Test
    void teachesByEveryQueryOfTheTests() throws IOException {
        List<String> lessons = found("\\['(\\w+)', '", given().get("/console/lessons.js").asString());
        List<String> files;
        try (Stream<Path> listed = Files.list(QUERIES)) {
            files = listed.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql") || file.endsWith(".json")).toList();
        }

        assertThat(lessons.stream().map(lesson -> lesson + ".graphql"))
                .containsExactlyInAnyOrderElementsOf(files.stream().filter(file -> file.endsWith(".graphql")).toList());
        for (String file : files) {
            String served = given().get("/examples/" + file).then().statusCode(200).extract().asString();
            assertThat(served).as(file).isEqualTo(Files.readString(QUERIES.resolve(file)));
        }
    }

    static List<Path> lessons() throws IOException {
        try (Stream<Path> listed = Files.list(QUERIES)) {
            return listed.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
    }

    /** Behind it, or right above. */
    @ParameterizedTest
    @MethodSource("lessons")
    void everyLineOfALessonHasAWord(Path lesson) throws IOException {
        List<String> lines = Files.readAllLines(lesson);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(IntStream.range(1, lines.size()).filter(line -> !lines.get(line).matches("[ }]*"))
                .filter(line -> !lines.get(line).contains("# ") && !lines.get(line - 1).strip().startsWith("# "))
                .mapToObj(lines::get)).isEmpty();
    }

    /** And no other, or a beginner would wonder what they are for. */
    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonHasTheVariablesThatItNeeds(Path lesson) throws IOException {
        String query = Files.readString(lesson);
        JsonNode variables = new ObjectMapper()
                .readTree(Files.readString(Path.of(lesson.toString().replace(".graphql", ".variables.json"))));
        assertThat(variables.isObject()).isTrue();
        assertThat(found("\\$(\\w+): ", query)).containsAll(variables::fieldNames);
        assertThat(variables.fieldNames()).toIterable().containsAll(found("\\$(\\w+): [^,)]+!(?=[,)])", query));
    }

    /** SmallRye has a page of its own where GraphiQL's files are. */
    @ParameterizedTest
    @ValueSource(strings = { "/graphiql", "/graphiql/", "/graphiql/index.html" })
    void isTheOnlyOne(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", endsWith("/console"));
        given().get(path).then().statusCode(200).body(containsString("console.js"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }
}
