package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What a client is told that asks wrongly: what to mend, and nothing of the service's inside. */
@QuarkusTest
class ErrorsTest extends RunningService {

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| (.*) \\|");
    private static final String HASH = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "nonsense", "!%", "Y291bnRyeTpBWg==", "Y291bnRyeTpB", "b2ZmaWNpYWw6MDEyMzQ1Njc4OQ",
            "cGxhbmV0OkVBUlRI", "Y291bnRyeTphJyBvciAnMSc9JzE", "ə" })
    void idsThatWereNeverGivenOut(String id) {
        for (String query : List.of("node", "official", "agreement", "document")) {
            assertRefused("query($id: ID!) { %s(id: $id) { id } }".formatted(query), Map.of("id", id), "BAD_ID",
                    "one that this API gave out");
        }
    }

    @ParameterizedTest
    @CsvSource({ "official,country:AZ", "official,agreement:" + HASH, "agreement,document:" + HASH,
            "document,official:" + HASH, "document,sector:DEFENCE" })
    void idsOfAnotherKind(String query, String plain) {
        assertRefused("query($id: ID!) { %s(id: $id) { id } }".formatted(query), Map.of("id", id(plain)), "BAD_ID",
                "for the type " + Character.toUpperCase(query.charAt(0)) + query.substring(1));
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ counties { totalCount } } | counties | countries, country, document",
            "{ country { code } } | country | argument 'code'",
            "{ country(code: AZ) { code } } | country | 'code' is not a valid 'String'",
            "{ a: countries(first: \"two\") { totalCount } } | a | 'first' is not a valid 'Int'",
            "{ countries(frist: 1) { totalCount } } | countries | one of after, before,",
            "{ countries { nodes } } | countries nodes | field 'nodes'",
            "{ countries { x: nodes { nme } } } | countries x nme | id, name, names",
            "{ ... on Query { countries { nodes { ... on Country { nme } } } } } | countries nodes nme | id, name, names",
            "{ documents(orderBy: {}) { totalCount } } | documents | field",
            "{ documents(orderBy: {field: AGE}) { totalCount } } | documents | one of NAME, PUBLISHED",
            "{ country(code: \"AZ\") { name(language: DE) } } | country name | one of AZ, EN, RU, TR",
            "{ ...F } fragment F on Query { counties } | | countries, country, document",
            "mutation { load } | | Mutation",
            "{ __schema { types { fields { type { fields { name } } } } } } | | introspection" })
    void queriesThatAreNone(String query, String path, String hint) {
        JsonNode error = error(query, Map.of());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_QUERY");
        assertThat(error.get("message").asText()).contains(hint);
        List<String> steps = new ArrayList<>();
        error.path("path").forEach(step -> steps.add(step.asText()));
        assertThat(steps).isEqualTo(path == null ? List.of() : List.of(path.split(" ")));
    }

    @Test
    void everyFieldThatIsNoneIsNamed() {
        JsonNode errors = answer("{ a countries { b nodes { c } } }", Map.of()).get("errors");
        assertThat(errors).extracting(error -> error.get("path").toString()).containsExactlyInAnyOrder("[\"a\"]",
                "[\"countries\",\"b\"]", "[\"countries\",\"nodes\",\"c\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ countries { totalCount }", "hello", "{}", "", "{ a(b: \"\\u12\") }", "query {{", "\u0000" })
    void textThatIsNoQuery(String query) {
        String body = given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                .extract().asString();
        assertTellsNothingOfTheInside(body);
        JsonNode error = json(body).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_SYNTAX");
        assertThat(error.get("message").asText()).contains("Expected is a GraphQL query");
        assertThat(error.at("/locations/0/line").asInt()).isPositive();
    }

    @Test
    void queriesTooDeepToRead() {
        String body = body("{a".repeat(5_000) + "}".repeat(5_000), Map.of());
        assertTellsNothingOfTheInside(body);
        assertThat(json(body).at("/errors/0/extensions/code").asText()).isEqualTo("TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"operationName\": \"C\"," })
    void operationsThatAreNotThere(String name) {
        String body = given().contentType("application/json").body("{" + name + "\"query\": "
                + "\"query A { load { state } } query B { load { state } }\"}").post("/graphql").then().extract().asString();
        assertTellsNothingOfTheInside(body);
        assertThat(json(body).at("/errors/0/extensions/code").asText()).isEqualTo("BAD_OPERATION");
        assertThat(json(body).at("/errors/0/message").asText()).contains("`operationName`");
    }

    @Test
    void variablesOfAnotherType() {
        for (Object size : List.of("two", 1.5, List.of(1), Map.of(), true, 99_999_999_999L)) {
            JsonNode error = error("query($size: Int) { countries(first: $size) { totalCount } }", Map.of("size", size));
            assertThat(error.get("message").asText()).as("message on %s", size).contains("Int")
                    .containsAnyOf("'first'", "'size'");
            assertThat(error.at("/extensions/code").asText()).as("%s", error).isIn("BAD_VARIABLE", "BAD_VALUE");
        }
    }

    @Test
    void datesThatAreNone() {
        // of a field of the root, and of one that is asked for many parents at once
        for (String query : List.of("query($from: Date) { documents(filter: {from: $from}) { totalCount } }",
                "query($from: Date) { countries(first: 1) { nodes { documents(filter: {from: $from}) { totalCount } } } }")) {
            assertThat(error(query, Map.of("from", "yesterday")).at("/extensions/code").asText()).as(query)
                    .isEqualTo("BAD_VALUE");
        }
    }

    @Test
    void variablesOfNoSuchChoice() {
        assertRefused("query($l: Language) { country(code: \"AZ\") { name(language: $l) } }", Map.of("l", "DE"),
                "BAD_VARIABLE", "one of AZ, EN, RU, TR");
        assertRefused("query($o: DocumentOrder) { documents(orderBy: $o) { totalCount } }", Map.of("o", Map.of("up", 1)),
                "BAD_VARIABLE", "'up'");
        assertRefused("query($o: DocumentOrder) { documents(orderBy: $o) { totalCount } }", Map.of("o", "up"),
                "BAD_VARIABLE", "DocumentOrder");
    }

    @Test
    void variablesThatAreMissing() {
        assertRefused("query($code: String!) { country(code: $code) { code } }", Map.of(), "BAD_VARIABLE",
                "type String! for the variable 'code'");
    }

    @Test
    void refusalsLeaveTheLogAlone() {
        try (LoggedFailures log = new LoggedFailures()) {
            queriesTooDeepToRead();
            variablesOfAnotherType();
            variablesThatAreMissing();
            oneWrongFieldSparesTheOthers();
            assertThat(log.ofTheService()).isEmpty();
        }
    }

    @Test
    void codesAreListed() {
        JsonNode codes = data("{ errorCodes __type(name: \"ErrorCode\") { enumValues { name description } } }");
        Map<String, String> described = new TreeMap<>();
        codes.at("/__type/enumValues")
                .forEach(value -> described.put(value.get("name").asText(), value.get("description").asText()));
        assertThat(codes.get("errorCodes")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(described.keySet());
        assertThat(readme()).isEqualTo(described);
    }

    /** @return the table of codes of docs/api.md */
    private static Map<String, String> readme() {
        Map<String, String> codes = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("docs", "api.md"))) {
            lines.dropWhile(line -> !line.equals("## Errors")).skip(1).takeWhile(line -> !line.startsWith("## "))
                    .map(ROW::matcher).filter(Matcher::matches).forEach(row -> codes.put(row.group(1), row.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
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
                .doesNotContainPattern("Exception|SRGQL|Value\\{|Map|org\\.|java\\.|graphql\\.|io\\.|\\bat [a-z]+\\.|\\.java")
                .doesNotContainPattern("(?i)select |insert |jdbc|hibernate|mariadb|service failed")
                .doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("user.home"));
    }

    private static String id(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
