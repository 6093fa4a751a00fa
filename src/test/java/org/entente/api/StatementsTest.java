package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** A nested field asks the database as often for fifty parents as for one. */
@QuarkusTest
class StatementsTest extends RunningService {

    /** What is asked of each kind of element where it is answered. */
    private static final Map<String, String> SELECTIONS = Map.of("LocalizedText", "value", "Position", "role title", "Stage",
            "status", "Provision", "text", "Citation", "quote", "PartialDate", "value", "PageInfo", "hasNextPage",
            "CountryCount", "agreements documents country { code }", "SectorCount", "agreements documents sector { code }");
    /** Parents, by the way to them: the lists with {@code first}, then what leads from their elements to others. */
    private static final Map<String, List<String>> PARENTS = Map.of("Country", List.of("countries"), "Official",
            List.of("officials"), "Agreement", List.of("agreements"), "Document", List.of("documents"), "Organisation",
            List.of("agreements", "organisations"), "Sector", List.of("agreements", "sectors"), "Position",
            List.of("officials", "positions"), "Stage", List.of("agreements", "stages"), "Provision",
            List.of("agreements", "provisions"), "Citation", List.of("agreements", "citations"));

    @Inject
    DataSource database;

    @BeforeEach
    void insertFiftyOfEach() throws SQLException, IOException {
        run("fifty.sql");
    }

    @AfterEach
    void removeThem() throws SQLException, IOException {
        run("fifty-removed.sql");
    }

    @Test
    void askedAsOftenForFiftyParentsAsForOne() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (var parent : PARENTS.entrySet()) {
            List<String> fields = fields(parent.getKey());
            // all at once, and one by one only to tell which it is
            if (differs(parent.getValue(), String.join(" ", fields)) != null) {
                fields.forEach(field -> wrong.put(parent.getKey() + "." + field, differs(parent.getValue(), field)));
                wrong.values().removeIf(Objects::isNull);
                assertThat(wrong).as("statements for %s", parent.getKey()).isNotEmpty();
            }
        }
        assertThat(wrong).as("statements").isEmpty();
    }

    @Test
    void countsAreOneStatementHoweverMany() {
        assertThat(statements("{ agreementCounts(groupBy: [TYPE, YEAR]) { count type year } }")).isEqualTo(1);
        // and one for the countries, one for the sectors that are counted by
        assertThat(
                statements("{ agreementCounts(groupBy: [COUNTRY, SECTOR, MONTH]) { count country { name } sector { name } } }"))
                .isEqualTo(3);
        assertThat(statements("{ agreementSeries(interval: YEAR, by: COUNTRY, filter: {from: \"2990-01-01\"}) { value } }"))
                .isEqualTo(2);
    }

    /** For each sort of match one, for each table one that tries it, and what reads them, however many there are. */
    @Test
    void searchesAskNoMoreForManyThanForAll() {
        String query = "{ search(text: \"a\", kinds: [OFFICIAL], first: %d) { %s nodes { matched"
                + " node { ... on Official { id name } } } } }";
        assertThat(data(query.formatted(100, "")).at("/search/nodes").size()).isGreaterThan(3);
        long all = statements(query.formatted(100, "totalCount"));
        assertThat(all).isEqualTo(statements(query.formatted(100, ""))).isLessThan(12);
        assertThat(statements(query.formatted(1, ""))).isPositive().isLessThan(all);
        assertThat(statements(query.formatted(1, "totalCount"))).isLessThanOrEqualTo(all + 1);
    }

    private static List<String> fields(String type) {
        JsonNode fields = data("{ __type(name: \"" + type + "\") { fields { name type { name kind"
                + " ofType { name kind ofType { name kind ofType { name kind } } } } } } }").at("/__type/fields");
        assertThat(fields).isNotEmpty();
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.get("name").asText() + selection(field.get("type"))).toList();
    }

    /** @return how the numbers of statements differ, null when they do not */
    private String differs(List<String> way, String selection) {
        long one = statements(query(way, 1, selection));
        long fifty = statements(query(way, 50, selection));
        assertThat(one).as("statements for %s of one of %s", selection, way).isPositive();
        return one == fifty ? null : one + " for one, " + fifty + " for fifty";
    }

    /** @return how many SELECTs the server ran for a query */
    private long statements(String query) {
        long before = selects();
        data(query);
        return selects() - before;
    }

    private long selects() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet status = statement.executeQuery("show global status like 'Com_select'")) {
            status.next();
            return status.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(List<String> way, int size, String selection) {
        String nested = way.size() == 1 ? selection : way.get(1) + " { " + selection + " }";
        return "{ " + way.get(0) + "(first: " + size + ") { nodes { " + nested + " } } }";
    }

    /** @return what to ask of a field's elements */
    private static String selection(JsonNode type) {
        JsonNode named = type;
        while (named.path("ofType").isObject()) {
            named = named.get("ofType");
        }
        String name = named.get("name").asText();
        if (List.of("SCALAR", "ENUM").contains(named.get("kind").asText())) {
            return "";
        }
        if (name.endsWith("Connection")) {
            return " { totalCount nodes { " + SELECTIONS.getOrDefault(name.replace("Connection", ""), "id") + " } }";
        }
        return " { " + SELECTIONS.getOrDefault(name, "id") + " }";
    }

    private void run(String file) throws SQLException, IOException {
        String script = Files.readString(Path.of("src", "test", "resources", "queries", file));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : Arrays.stream(script.split(";\n")).filter(s -> !s.isBlank()).toList()) {
                statement.execute(sql);
            }
        }
    }
}
