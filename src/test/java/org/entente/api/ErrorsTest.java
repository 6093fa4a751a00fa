package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What a client is told that asks wrongly: what to mend, and nothing of the service's inside. */
@QuarkusTest
class ErrorsTest extends RunningService {

    private static final String HASH = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "nonsense", "!%", "Y291bnRyeTpBWg==", "Y291bnRyeTpB", "b2ZmaWNpYWw6MDEyMzQ1Njc4OQ",
            "cGxhbmV0OkVBUlRI", "Y291bnRyeTphJyBvciAnMSc9JzE", "ə" })
    void idsThatWereNeverGivenOut(String id) {
        for (String query : List.of("node", "official", "agreement", "document")) {
            assertRefused("query($id: ID!) { %s(id: $id) { id } }".formatted(query), Map.of("id", id), "BAD_ID",
                    "Use an id as this API gave it out");
        }
    }

    @ParameterizedTest
    @CsvSource({ "official,country:AZ", "official,agreement:" + HASH, "agreement,document:" + HASH,
            "document,official:" + HASH, "document,sector:DEFENCE" })
    void idsOfAnotherKind(String query, String plain) {
        assertRefused("query($id: ID!) { %s(id: $id) { id } }".formatted(query), Map.of("id", id(plain)), "BAD_ID",
                "of the kind asked for");
    }

    @ParameterizedTest
    @CsvSource({ "official,official:" + HASH, "agreement,agreement:" + HASH, "document,document:" + HASH,
            "node,official:" + HASH, "node,agreement:" + HASH, "node,document:" + HASH, "node,country:QQ",
            "node,organisation:QQQ", "node,sector:QQQ" })
    void idsOfWhatIsNotOnRecord(String query, String plain) {
        JsonNode data = data("query($id: ID!) { %s(id: $id) { id } }".formatted(query), Map.of("id", id(plain)));
        assertThat(data.get(query).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "A", "XX1", "ZZ", "AZE", "31", "A Z", "a' or '1'='1", "АЗ", "ß" })
    void codesOfNoCountry(String code) {
        assertRefused("query($code: String!) { country(code: $code) { code } }", Map.of("code", code), "BAD_CODE",
                "ISO 3166-1 alpha-2");
    }

    @Test
    void codesOfCountriesNotOnRecord() {
        assertThat(data("{ country(code: \"nz\") { code } }").get("country").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "NO_SUCH_SECTOR", "DEFENCE ", "a' or '1'='1", "müdafiə" })
    void codesOfNoSector(String code) {
        assertRefused("query($code: String!) { sector(code: $code) { code } }", Map.of("code", code), "BAD_CODE",
                "`sectors` lists them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ counties { totalCount } } | ValidationError | counties",
            "{ country { code } } | ValidationError | code",
            "{ country(code: AZ) { code } } | ValidationError | code",
            "{ countries(first: \"two\") { totalCount } } | ValidationError | first",
            "{ countries { nodes } } | ValidationError | nodes",
            "{ documents(orderBy: {}) { totalCount } } | ValidationError | field",
            "{ documents(orderBy: {field: AGE}) { totalCount } } | ValidationError | AGE",
            "{ country(code: \"AZ\") { name(language: DE) } } | ValidationError | DE" })
    void queriesThatAreNone(String query, String classification, String hint) {
        JsonNode error = error(query, Map.of());
        assertThat(error.at("/extensions/classification").asText()).isEqualTo(classification);
        assertThat(error.get("message").asText()).contains(hint);
        assertThat(error.at("/locations/0/line").asInt()).isPositive();
    }

    @Test
    void textThatIsNoQuery() {
        for (String query : List.of("{ countries { totalCount }", "hello", "{}", "")) {
            String body = given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                    .extract().asString();
            // the platform's word for it
            assertTellsNothingOfTheInside(body.replace("DataFetchingException", ""));
            assertThat(json(body).at("/errors/0/message").asText()).as("answer to %s", query).isNotBlank();
        }
    }

    @Test
    void variablesOfAnotherType() {
        for (Object size : List.of("two", 1.5, List.of(1), Map.of())) {
            JsonNode error = answer("query($size: Int) { countries(first: $size) { totalCount } }", Map.of("size", size))
                    .at("/errors/0");
            assertThat(error.get("message").asText()).as("message on %s", size).containsAnyOf("argument", "Variable 'size'");
            assertThat(error.at("/extensions/classification").asText()).as("%s", error).isEqualTo("ValidationError");
        }
    }

    @Test
    void variablesThatAreMissing() {
        JsonNode error = error("query($code: String!) { country(code: $code) { code } }", Map.of());
        assertThat(error.get("message").asText()).contains("code");
    }

    @Test
    void oneWrongFieldSparesTheOthers() {
        JsonNode answer = answer("{ bad: node(id: \"nonsense\") { id } good: country(code: \"AZ\") { code } }", Map.of());
        assertThat(answer.at("/data/good/code").asText()).isEqualTo("AZ");
        assertThat(answer.at("/data/bad").isNull()).isTrue();
        assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("bad");
    }

    private static void assertRefused(String query, Map<String, ?> variables, String code, String hint) {
        JsonNode error = error(query, variables);
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText()).contains(hint);
    }

    /** @return the only error of an answer, which tells nothing of the inside */
    private static JsonNode error(String query, Map<String, ?> variables) {
        String body = body(query, variables);
        assertTellsNothingOfTheInside(body);
        JsonNode errors = json(body).get("errors");
        assertThat(errors).as("errors of %s with %s", query, variables).hasSize(1);
        return errors.get(0);
    }

    private static void assertTellsNothingOfTheInside(String body) {
        assertThat(body)
                .doesNotContainPattern("Exception|org\\.|java\\.|graphql\\.|io\\.|\\bat [a-z]+\\.|\\.java")
                .doesNotContainPattern("(?i)select |insert |jdbc|hibernate|mariadb|service failed")
                .doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("user.home"));
    }

    private static String id(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
