package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** The examples that the console offers answer, and each of their lists has something to show. */
@QuarkusTest
class ExamplesTest extends RunningService {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "META-INF", "resources", "examples");

    @Test
    void answerWithSomethingToSee() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(EXAMPLES)) {
            files = listed.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Map<String, Integer> sizes = new TreeMap<>();
            measure(data(Files.readString(file)), sizes);
            assertThat(sizes).as("sizes of the lists that %s answers", file.getFileName()).isNotEmpty()
                    .doesNotContainValue(0);
        }
    }

    private static void measure(JsonNode node, Map<String, Integer> sizes) {
        node.properties().stream().filter(field -> field.getValue().isArray())
                .forEach(field -> sizes.merge(field.getKey(), field.getValue().size(), Integer::sum));
        node.forEach(child -> measure(child, sizes));
    }
}
