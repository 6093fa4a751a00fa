package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

/** What the README says can be asked can be asked, and answers with something. */
@QuarkusTest
class ReadmeTest extends RunningService {

    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`(\\{ .*?})`|\"query\": \"(\\{.*?[^\\\\])\"}");
    private static final Pattern ANSWER = Pattern.compile("\"query\": \"(.*?[^\\\\])\"}.*?```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void queriesAnswer() throws IOException {
        String readme = Files.readString(Path.of("README.md")) + Files.readString(Path.of("docs", "api.md"));
        List<String> blocks = QUERY.matcher(readme).results().map(match -> match.group(1)).toList();
        assertThat(blocks).hasSizeGreaterThan(5);
        for (String query : blocks) {
            assertAnswersEverywhere(data(query), query);
        }
        Matcher inline = INLINE.matcher(readme);
        int found = 0;
        while (inline.find()) {
            data(inline.group(1) == null ? unquoted(inline.group(2)) : inline.group(1));
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void theAnswerShownIsTheAnswer() throws IOException {
        Matcher shown = ANSWER.matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        assertThat(data(unquoted(shown.group(1))))
                .isEqualTo(new ObjectMapper().readTree(shown.group(2)).get("data"));
    }

    // within a string of JSON
    private static String unquoted(String query) {
        return query.replace("\\\"", "\"");
    }

    /** Each field that was asked of the root has a list somewhere that is not empty. */
    private static void assertAnswersEverywhere(JsonNode data, String query) {
        data.properties().forEach(field -> assertThat(someElement(field.getValue()))
                .as("%s of %s", field.getKey(), query).isTrue());
    }

    private static boolean someElement(JsonNode node) {
        if (node.isArray()) {
            return !node.isEmpty();
        }
        for (JsonNode child : node) {
            if (someElement(child)) {
                return true;
            }
        }
        return false;
    }
}
