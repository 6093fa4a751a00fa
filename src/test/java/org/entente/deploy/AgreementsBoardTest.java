package org.entente.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.entente.EmbeddedDatabase;
import org.entente.deploy.InfinityQuery.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every query of the board of the data, asked of the running service with the texts of the repository. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class AgreementsBoardTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void awaitLoaded() {
        Awaitility.await().until(() -> given().get(management.resolve("/q/health/ready")).statusCode() == 200);
    }

    static Stream<Map<String, String>> choices() {
        return Stream.concat(Stream.of(choice(), choice("country:json", "[\"AZ\",\"US\"]", "sector:json", "[\"SECURITY\"]")),
                Stream.of("interval", "language").flatMap(name -> Manifest
                        .elements(Board.AGREEMENTS.variable(name).path("options"))
                        .map(option -> choice(name, option.path("value").asText()))));
    }

    /** All countries and sectors, as the board opens, but for what is given; the time is that of the texts. */
    private static Map<String, String> choice(String... otherwise) {
        Map<String, String> choice = new HashMap<>(Map.of("__from:date:YYYY-MM-DD", "2021-01-01", "__to:date:YYYY-MM-DD",
                "2026-12-31"));
        Board.AGREEMENTS.variables().forEach(variable -> {
            String name = variable.path("name").asText();
            if (variable.path("includeAll").asBoolean()) {
                choice.put(name + ":json", variable.path("allValue").asText());
            } else {
                choice.put(name, variable.at("/current/value").asText());
            }
        });
        for (int i = 0; i < otherwise.length; i += 2) {
            assertThat(choice.put(otherwise[i], otherwise[i + 1])).isNotNull();
        }
        return choice;
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyQueryAnswersTheColumnsOfItsPanel(Map<String, String> choice) {
        assertThat(Board.AGREEMENTS.targets().map(InfinityQuery::new)).hasSizeGreaterThan(8)
                .allSatisfy(query -> answersItsColumns(query, choice));
    }

    @Test
    void everyVariableHasValuesToChooseFrom() {
        assertThat(Board.AGREEMENTS.variables()).filteredOn(variable -> variable.path("type").asText().equals("query"))
                .hasSize(2).allSatisfy(variable -> {
                    InfinityQuery query = new InfinityQuery(variable.at("/query/infinityQuery"));
                    assertThat(query.columns()).extracting(Column::text).containsExactlyInAnyOrder("__text", "__value");
                    answersItsColumns(query, choice());
                });
    }

    /** What one chooses narrows what one sees. */
    @Test
    void choicesTell() {
        InfinityQuery matrix = query("Countries by sector groups");
        assertThat(names(matrix, choice())).contains("Azerbaijan", "Armenia", "Peace");
        assertThat(names(matrix, choice("sector:json", "[\"SECURITY\"]", "language", "AZ"))).contains("Azərbaycan")
                .doesNotContain("Ermənistan");
        assertThat(names(matrix, choice("country:json", "[\"GB\"]"))).contains("United Kingdom").doesNotContain("Armenia");
        assertThat(matrix.rows(choice("__from:date:YYYY-MM-DD", "2026-12-30"))).isEmpty();
        assertThat(query("By stage").rows(choice("interval", "YEAR")).size())
                .isLessThan(query("By stage").rows(choice("interval", "MONTH")).size());
    }

    private static InfinityQuery query(String title) {
        return Board.AGREEMENTS.panels().stream().filter(panel -> panel.path("title").asText().equals(title))
                .map(panel -> new InfinityQuery(panel.at("/targets/0"))).findFirst().orElseThrow();
    }

    private static List<String> names(InfinityQuery query, Map<String, String> choice) {
        return Manifest.elements(query.rows(choice))
                .flatMap(row -> query.columns().stream().map(column -> column.of(row).asText())).toList();
    }

    private static void answersItsColumns(InfinityQuery query, Map<String, String> choice) {
        JsonNode rows = query.rows(choice);
        assertThat(rows).as("rows of %s with %s", query.document(), choice).isNotEmpty();
        assertThat(query.columns()).isNotEmpty().allSatisfy(column -> {
            assertThat(rows).anySatisfy(row -> assertThat(column.of(row).isValueNode() && !column.of(row).isNull())
                    .as("%s of %s", column.selector(), row).isTrue());
            assertThat(rows).allSatisfy(row -> assertThat(isOf(column, column.of(row))).as("%s in %s", column, row).isTrue());
        });
    }

    /** What is not known is null, here or further up. */
    private static boolean isOf(Column column, JsonNode value) {
        return value.isNull() || switch (column.type()) {
            case "number" -> value.isInt();
            case "timestamp" -> LocalDate.parse(value.asText()).getDayOfMonth() == 1;
            default -> value.isTextual() || value.isMissingNode() && column.selector().contains(".");
        };
    }
}
