package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Names are in the language that the query names, else in the one that the request prefers, else in English. */
@QuarkusTest
class LocalisationTest extends RunningService {

    private static final Map<String, String> BAKU = Map.of("AZ", "Azərbaycan", "RU", "Азербайджан", "TR", "Azerbaycan", "EN",
            "Azerbaijan");
    /** Everything that has a name or a title by language, in the way that {@code %s} says. */
    private static final String ALL = """
            { countries(first: 50 orderBy: {field: CODE}) { nodes { %1$s } }
              organisations { %1$s }
              sectors { %1$s }
              officials(first: 50 orderBy: {field: COUNTRY}) { nodes { %1$s positions { %2$s } } }
              agreements(first: 50) { nodes { %2$s } } }
            """;

    @Test
    void everyFieldThatTakesALanguageIsTried() {
        Set<String> fields = new TreeSet<>();
        for (JsonNode type : data("{ __schema { types { name fields { name args { name } } } } }").at("/__schema/types")) {
            for (JsonNode field : type.get("fields")) {
                if (field.get("args").findValuesAsText("name").contains("language")) {
                    fields.add(type.get("name").asText() + "." + field.get("name").asText());
                }
            }
        }
        assertThat(fields).containsExactlyInAnyOrder("Country.name", "Organisation.name", "Sector.name", "Official.name",
                "Position.title", "Agreement.title", "Query.agreementSeries");
    }

    @ParameterizedTest
    @ValueSource(strings = { "AZ", "RU", "TR", "EN" })
    void whereNoneIsNamedTheRequestsIsTaken(String language) {
        JsonNode wanted = ask(ALL.formatted("text: name(language: " + language + ")",
                "text: title(language: " + language + ")"), Map.of(), null);
        JsonNode inEnglish = ask(ALL.formatted("text: name", "text: title"), Map.of(), null);
        assertThat(ask(ALL.formatted("text: name", "text: title"), Map.of(), language)).isEqualTo(wanted);
        if (!language.equals("EN")) {
            for (String kind : new String[] { "countries", "organisations", "sectors", "officials", "agreements" }) {
                assertThat(wanted.get(kind)).as("%s in %s", kind, language).isNotEqualTo(inEnglish.get(kind));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "AZ", "RU", "TR", "EN" })
    void whatTheQueryNamesWins(String preferred) {
        for (String language : BAKU.keySet()) {
            String query = ALL.formatted("text: name(language: " + language + ")", "text: title(language: " + language + ")");
            assertThat(ask(query, Map.of(), preferred)).isEqualTo(ask(query, Map.of(), null));
        }
    }

    @Test
    void severalLanguagesInOneQuery() {
        JsonNode country = ask("""
                { country(code: "AZ") { own: name az: name(language: AZ) en: name(language: EN) tr: name(language: TR)
                    documents(first: 1) { nodes { countries { own: name en: name(language: EN) } } } ...More } }
                fragment More on Country { more: name }
                """, Map.of(), "ru").get("country");
        assertThat(country.get("own").asText()).isEqualTo(BAKU.get("RU"));
        assertThat(country.get("more").asText()).isEqualTo(BAKU.get("RU"));
        assertThat(country.get("az").asText()).isEqualTo(BAKU.get("AZ"));
        assertThat(country.get("en").asText()).isEqualTo(BAKU.get("EN"));
        assertThat(country.get("tr").asText()).isEqualTo(BAKU.get("TR"));
        assertThat(country.at("/documents/nodes/0/countries")).isNotEmpty()
                .allSatisfy(c -> assertThat(c.get("own")).isNotEqualTo(c.get("en")));
    }

    @Test
    void nestedInBatches() {
        String query = """
                { countries(first: 50 orderBy: {field: CODE}) { nodes { name%1$s
                    officials(first: 5 orderBy: {field: COUNTRY}) { nodes { name%1$s country { name%1$s } positions { title%1$s } } }
                    agreements(first: 5) { nodes { title%1$s parties { name%1$s } sectors { name%1$s parent { name%1$s } } } }
                } } }
                """;
        JsonNode wanted = ask(query.formatted("(language: AZ)"), Map.of(), null);
        assertThat(ask(query.formatted(""), Map.of(), "az-Latn-AZ,az;q=0.9")).isEqualTo(wanted);
        assertThat(wanted).isNotEqualTo(ask(query.formatted(""), Map.of(), null));
    }

    /** A variable without a value, or with null, names no language; one with a default does. */
    @ParameterizedTest
    @CsvSource(nullValues = "absent", value = { "Language, absent, AZ", "Language, null, AZ", "Language, RU, RU",
            "Language, EN, EN", "Language = TR, absent, TR", "Language = EN, absent, EN", "Language = TR, null, AZ",
            "Language = TR, EN, EN", "Language!, EN, EN" })
    void variables(String type, String value, String language) {
        Map<String, Object> variables = new HashMap<>();
        if (value != null) {
            variables.put("l", value.equals("null") ? null : value);
        }
        JsonNode data = ask("query($l: " + type + ") { country(code: \"AZ\") { name(language: $l) } }", variables, "az");
        assertThat(data.at("/country/name").asText()).isEqualTo(BAKU.get(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "az-Latn-AZ | AZ", "ru-RU,ru;q=0.9,en-US;q=0.8 | RU", "de;q=0.9, tr;q=0.3 | TR",
            "* | EN", "de | EN", "'' | EN", "tr;q=0, en | EN", "az;q=5 | EN", ",;=,ÄÖ | EN" })
    void headers(String header, String language) {
        assertThat(ask("{ country(code: \"AZ\") { name } }", Map.of(), header).at("/country/name").asText())
                .isEqualTo(BAKU.get(language));
    }

    @Test
    void headersInSeveralLinesAndCases() {
        RequestSpecification request = given().header("ACCEPT-LANGUAGE", "en;q=0.2").header("accept-language", "ru");
        assertThat(answered(request, "{ country(code: \"AZ\") { name } }", Map.of()).at("/country/name").asText())
                .isEqualTo(BAKU.get("RU"));
    }

    @Test
    void requestsDoNotShareTheirLanguage() {
        for (int i = 0; i < 5; i++) {
            BAKU.forEach((language, name) -> assertThat(
                    ask("{ country(code: \"AZ\") { name } }", Map.of(), language).at("/country/name").asText())
                    .isEqualTo(name));
        }
    }

    @Test
    void seriesAreCalledByNamesOfTheRequestsLanguage() {
        BAKU.keySet().forEach(language -> {
            JsonNode wanted = ask("{ agreementSeries(interval: MONTH, by: COUNTRY, language: " + language + ") { series } }",
                    Map.of(), null);
            assertThat(wanted.get("agreementSeries")).isNotEmpty();
            assertThat(ask("{ agreementSeries(interval: MONTH, by: COUNTRY) { series } }", Map.of(), language))
                    .isEqualTo(wanted);
        });
    }

    @Test
    void theSchemaNamesEnglish() {
        assertThat(schema().split("language: Language = EN")).as("parts of the schema round it").hasSize(8);
    }

    private static JsonNode ask(String query, Map<String, Object> variables, String acceptLanguage) {
        return answered(acceptLanguage == null ? given() : given().header("Accept-Language", acceptLanguage), query,
                variables);
    }

    private static JsonNode answered(RequestSpecification request, String query, Map<String, Object> variables) {
        JsonNode answer = json(request.contentType("application/json")
                .body(Map.of("query", query, "variables", variables)).post("/graphql").then().statusCode(200).extract()
                .asString());
        assertThat(answer.path("errors")).as("errors of %s", query).isEmpty();
        return answer.get("data");
    }
}
