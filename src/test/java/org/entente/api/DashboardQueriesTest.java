package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What dashboards ask, and the console offers as examples, is answered, and each list has something to show. */
@QuarkusTest
class DashboardQueriesTest extends RunningService {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");
    private static final String SUFFIX = ".graphql";

    static List<String> queries() throws IOException {
        try (Stream<Path> listed = Files.list(QUERIES)) {
            return listed.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersWithSomethingToSee(String query) throws IOException {
        JsonNode data = data(Files.readString(QUERIES.resolve(query + SUFFIX)), variables(query));

        Map<String, Integer> sizes = new TreeMap<>();
        measure("", data, sizes);
        assertThat(sizes).as("sizes of the lists that %s answers", query).isNotEmpty().doesNotContainValue(0);
    }

    private static Map<String, ?> variables(String query) throws IOException {
        Map<String, JsonNode> variables = new TreeMap<>();
        json(Files.readString(QUERIES.resolve(query + ".variables.json"))).properties()
                .forEach(variable -> variables.put(variable.getKey(), filled(variable.getValue())));
        return variables;
    }

    /** A variable that is a query itself stands for the first id in its answer: ids depend on the data. */
    private static JsonNode filled(JsonNode variable) {
        return variable.asText().startsWith("{ ") ? data(variable.asText()).findValue("id") : variable;
    }

    private static void measure(String path, JsonNode node, Map<String, Integer> sizes) {
        if (node.isArray()) {
            sizes.merge(path, node.size(), Integer::sum);
            node.forEach(element -> measure(path, element, sizes));
        }
        node.properties().forEach(field -> measure(path + "/" + field.getKey(), field.getValue(), sizes));
    }
}
