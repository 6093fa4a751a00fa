package org.entente.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import io.vertx.core.buffer.Buffer;

/** The queries of {@code warm-up.graphql}. Ids and codes in them are the store's own. */
final class WarmUpQueries {

    private static final String RESOURCE = "/warm-up.graphql";
    private static final String VALUES = "Values";

    private final List<OperationDefinition> operations;

    WarmUpQueries() {
        try (InputStream text = Objects.requireNonNull(WarmUpQueries.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            operations = Parser.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what asks for the values of the others' variables */
    GraphQlRequest values() {
        return operations.stream().filter(operation -> operation.getName().equals(VALUES))
                .map(operation -> request(operation, Map.of())).findFirst().orElseThrow();
    }

    /**
     * @param answer what {@link #values()} was answered
     * @return the other queries, but those for whose variables there is nothing in the store
     */
    List<GraphQlRequest> filled(Buffer answer) {
        Map<String, Object> values = new HashMap<>();
        read(answer).path("data").fields().forEachRemaining(field -> {
            String value = first(field.getValue());
            if (value != null) {
                values.put(field.getKey(), value);
            }
        });
        return operations.stream().filter(operation -> !operation.getName().equals(VALUES))
                .filter(operation -> operation.getVariableDefinitions().stream().map(VariableDefinition::getName)
                        .allMatch(values::containsKey))
                .map(operation -> request(operation, values)).toList();
    }

    private static GraphQlRequest request(OperationDefinition operation, Map<String, Object> variables) {
        return new GraphQlRequest(AstPrinter.printAst(operation), operation.getName(), variables, Map.of());
    }

    private static JsonNode read(Buffer json) {
        try {
            return new ObjectMapper().readTree(json.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the first value, however deep; null where there is none */
    private static String first(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() ? null : node.asText();
        }
        for (JsonNode child : node) {
            String value = first(child);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
