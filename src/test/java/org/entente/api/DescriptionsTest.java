package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** Everything that GraphiQL shows is described. */
@QuarkusTest
class DescriptionsTest extends RunningService {

    private static final Set<String> OF_GRAPHQL = Set.of("Int", "Float", "String", "Boolean", "ID");

    private final List<String> without = new ArrayList<>();

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        JsonNode types = data("""
                { __schema { types { name description
                    fields(includeDeprecated: true) { name description args { name description } }
                    inputFields { name description }
                    enumValues(includeDeprecated: true) { name description } } } }
                """).at("/__schema/types");
        for (JsonNode type : types) {
            String name = type.get("name").asText();
            if (name.startsWith("__") || OF_GRAPHQL.contains(name)) {
                continue;
            }
            check("", type);
            for (JsonNode field : type.get("fields")) {
                check(name + ".", field);
                field.get("args").forEach(argument -> check(name + "." + field.get("name").asText() + ": ", argument));
            }
            type.get("inputFields").forEach(field -> check(name + ".", field));
            type.get("enumValues").forEach(value -> check(name + ".", value));
        }
        assertThat(types).isNotEmpty();
        assertThat(without).as("served without a description").isEmpty();
    }

    private void check(String owner, JsonNode described) {
        if (described.path("description").asText("").isBlank() || described.get("description").isNull()) {
            without.add(owner + described.get("name").asText());
        }
    }
}
