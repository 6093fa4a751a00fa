package org.entente.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A query as the Infinity data source keeps and asks it: a document, variables, and the columns that it takes from answers. */
record InfinityQuery(JsonNode tree) {

    /** How Grafana writes that something goes here: {@code $name}, {@code ${name}}, {@code ${name:format}}. */
    private static final Pattern PLACE = Pattern.compile("\\$(?:(\\w+)|\\{(\\w+(?::[^}]+)?)})");

    /** @param text what the column is called; its selector where it has no name */
    record Column(String selector, String text, String type) {

        /** @return its value in a row */
        JsonNode of(JsonNode row) {
            return row.at("/" + selector.replace('.', '/'));
        }
    }

    String document() {
        return tree.at("/url_options/body_graphql_query").asText();
    }

    String variables() {
        return tree.at("/url_options/body_graphql_variables").asText();
    }

    List<Column> columns() {
        return Manifest.elements(tree.path("columns")).map(column -> new Column(column.path("selector").asText(),
                column.path("text").asText(), column.path("type").asText())).toList();
    }

    /**
     * @param choice what stands for each place, by what is written there
     * @return the rows of the answer, which must have no error
     */
    JsonNode rows(Map<String, String> choice) {
        // Grafana looks for places of its own in the document as well, where $ means a variable of GraphQL
        assertThat(filled(document(), name -> choice.getOrDefault(name, "$" + name))).isEqualTo(document());
        String variables = filled(variables(), name -> {
            assertThat(choice).containsKey(name);
            return choice.get(name);
        });
        JsonNode answer = json(given().contentType(tree.at("/url_options/body_content_type").asText())
                .body(Map.of("query", document(), "variables", json(variables))).post(tree.path("url").asText()).then()
                .statusCode(200).extract().asString());
        assertThat(answer.path("errors")).as("errors of %s with %s", document(), variables).isEmpty();
        return answer.at("/" + tree.path("root_selector").asText().replace('.', '/'));
    }

    private static String filled(String text, UnaryOperator<String> choice) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(
                choice.apply(place.group(1) == null ? place.group(2) : place.group(1))));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
