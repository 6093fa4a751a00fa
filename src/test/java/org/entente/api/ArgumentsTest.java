package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** A nested field goes by its own arguments, whatever the same field is asked elsewhere in the same request. */
@QuarkusTest
class ArgumentsTest extends RunningService {

    @Test
    void oneParentAskedTwice() {
        JsonNode country = data("""
                { country(code: "AZ") {
                    one: documents(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } }
                    three: documents(first: 3) { nodes { id } }
                    all: documents { nodes { id } totalCount } } }
                """).get("country");
        assertThat(country.at("/one/nodes")).hasSize(1);
        assertThat(country.at("/three/nodes")).hasSize(3);
        assertThat(country.at("/all/nodes")).hasSize(country.at("/all/totalCount").asInt()).hasSizeGreaterThan(3);
        assertThat(country.at("/three/nodes/0")).isEqualTo(country.at("/one/nodes/0"));

        JsonNode pages = data("""
                query($after: String) { country(code: "AZ") {
                    start: documents(first: 1) { nodes { id } }
                    behind: documents(first: 1, after: $after) { nodes { id } } } }
                """, Map.of("after", country.at("/one/pageInfo/endCursor").asText())).get("country");
        assertThat(pages.at("/start/nodes/0")).isEqualTo(country.at("/three/nodes/0"));
        assertThat(pages.at("/behind/nodes/0")).isEqualTo(country.at("/three/nodes/1"));
    }

    @Test
    void parentsAskedDifferently() {
        JsonNode data = data("""
                { one: country(code: "AZ") { documents(first: 1) { nodes { id } } }
                  two: country(code: "US") { documents(first: 2) { nodes { id } } }
                  three: country(code: "AZ") { documents(first: 3) { nodes { id } } } }
                """);
        assertThat(data.at("/one/documents/nodes")).hasSize(1);
        assertThat(data.at("/two/documents/nodes")).hasSize(2);
        assertThat(data.at("/three/documents/nodes")).hasSize(3);
    }

    @Test
    void wrongArgumentsSpareTheOthers() {
        JsonNode answer = answer("""
                { right: country(code: "AZ") { documents(first: 1) { nodes { id } } }
                  wrong: country(code: "US") { documents(first: 0) { nodes { id } } } }
                """, Map.of());
        assertThat(answer.at("/data/right/documents/nodes")).hasSize(1);
        assertThat(answer.at("/data/wrong").isNull()).isTrue();
        assertThat(answer.get("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("wrong");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_PAGE_SIZE");
    }

    @Test
    void nullStandsForTheUsual() {
        JsonNode data = data("""
                { country(code: "AZ") {
                    usual: name none: name(language: null) az: name(language: AZ)
                    documents(first: null, after: null) { totalCount nodes { id } } }
                  documents(orderBy: null, first: null, last: null) { totalCount nodes { id } }
                  officials { nodes { usual: name none: name(language: null)
                    positions { usual: title none: title(language: null) } } } }
                """);
        assertThat(data.at("/country/none").asText()).isEqualTo(data.at("/country/usual").asText())
                .isNotEqualTo(data.at("/country/az").asText());
        assertThat(data.at("/country/documents/nodes")).hasSize(data.at("/country/documents/totalCount").asInt());
        assertThat(data.at("/documents/nodes")).hasSize(data.at("/documents/totalCount").asInt());
        for (JsonNode official : data.at("/officials/nodes")) {
            assertThat(official.get("none")).isEqualTo(official.get("usual"));
            official.get("positions")
                    .forEach(position -> assertThat(position.get("none")).isEqualTo(position.get("usual")));
        }
    }
}
