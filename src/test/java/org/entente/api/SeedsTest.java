package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.api.Gold.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** The service tells of the project's seeds what people found in them. */
@QuarkusTest
class SeedsTest extends RunningService {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Gold gold;
    private JsonNode told;
    private Map<String, JsonNode> documents;

    /** Compares one document's facts. */
    private interface Comparison {
        void of(String name, JsonNode wanted, JsonNode given, SoftAssertions compared);
    }

    @BeforeEach
    void ask() throws IOException {
        gold = Gold.read(RESOURCES.resolve("seeds-gold"));
        told = data(Files.readString(RESOURCES.resolve("seeds-gold").resolve("seeds.graphql")));
        documents = stream(told.at("/documents/nodes")).collect(Collectors.toMap(d -> d.get("name").asText(), d -> d));
        assertThat(documents.keySet()).as("documents").hasSize(5).isEqualTo(gold.documents().keySet());
    }

    @Test
    void headers() {
        each((name, wanted, given, compared) -> {
            compared.assertThat(given.get("language").asText()).as("language of %s", name)
                    .isEqualTo(wanted.get("language").asText().toUpperCase(Locale.ROOT));
            compared.assertThat(given.get("publishedOn")).as("day of %s", name).isEqualTo(wanted.get("publishedOn"));
            compared.assertThat(given.get("outlet")).as("outlet of %s", name).isEqualTo(wanted.get("outlet"));
            if (!wanted.get("title").isNull()) {
                compared.assertThat(given.get("title")).as("title of %s", name).isEqualTo(wanted.get("title"));
            }
        });
    }

    @Test
    void countriesAndOrganisations() {
        each((name, wanted, given, compared) -> {
            for (String kind : List.of("countries", "organisations")) {
                compared.assertThat(codes(given.get(kind)).toList()).as("%s of %s", kind, name)
                        .containsExactlyInAnyOrderElementsOf(texts(wanted.get(kind)).toList());
            }
        });
    }

    @Test
    void officialsWithCountryAndRole() {
        each((name, wanted, given, compared) -> compared
                .assertThat(stream(given.get("officials")).map(person -> "%s of %s, %s".formatted(
                        person.get("name").asText(), person.at("/country/code").asText(), roles(person, name))))
                .as("officials of %s", name)
                .containsExactlyInAnyOrderElementsOf(stream(wanted.get("officials"))
                        .map(person -> "%s of %s, %s".formatted(person.get("name").asText(),
                                person.get("country").asText(), Set.of(person.get("role").asText())))
                        .toList()));
    }

    @Test
    void officialsByTheNamesThatDocumentsWrite() {
        each((name, wanted, given, compared) -> compared
                .assertThat(stream(given.get("officials"))
                        .flatMap(person -> person.get("names").findValuesAsText("value").stream()))
                .as("names of officials of %s", name)
                .containsAll(stream(wanted.get("officials")).map(person -> person.get("written").asText()).toList()));
    }

    @Test
    void onePersonIsOneOfficial() {
        Map<String, Set<String>> ids = new TreeMap<>();
        documents.values().stream().flatMap(document -> stream(document.get("officials")))
                .forEach(person -> ids.computeIfAbsent(person.get("name").asText(), n -> new TreeSet<>())
                        .add(person.get("id").asText()));
        Set<String> people = gold.documents().values().stream().flatMap(document -> stream(document.get("officials")))
                .map(person -> person.get("name").asText()).collect(Collectors.toSet());
        assertThat(ids.keySet()).as("officials").isEqualTo(people);
        assertThat(ids).as("ids by name").allSatisfy((name, one) -> assertThat(one).as(name).hasSize(1));
    }

    @Test
    void agreements() {
        assertThat(stream(told.at("/agreements/nodes")).filter(agreement -> !isOptional(agreement)).map(SeedsTest::line))
                .as("agreements")
                .containsExactlyInAnyOrderElementsOf(gold.agreements());
        assertThat(told.at("/agreements/nodes")).allSatisfy(
                agreement -> assertThat(agreement.get("citations")).as("citations of %s", line(agreement)).isNotEmpty());
    }

    /** With the groups that they are in; those that one may see or not are neither right nor wrong. */
    @Test
    void sectorsNearlyAll() {
        Set<String> wrong = new TreeSet<>();
        int right = 0;
        for (var document : gold.documents().entrySet()) {
            Set<String> wanted = closure(texts(document.getValue().get("sectors")));
            Set<String> free = closure(texts(document.getValue().get("optionalSectors")));
            Set<String> given = closure(codes(documents.get(document.getKey()).get("sectors")));
            right += (int) wanted.stream().filter(given::contains).count();
            wanted.stream().filter(s -> !given.contains(s)).forEach(s -> wrong.add(document.getKey() + " lacks " + s));
            given.stream().filter(s -> !wanted.contains(s) && !free.contains(s))
                    .forEach(s -> wrong.add(document.getKey() + " has " + s));
        }
        assertThat(2.0 * right / (2 * right + wrong.size())).as("F1 of the sectors; wrong are %s", wrong)
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void citationsAreCutFromTheText() {
        each((name, wanted, given, compared) -> {
            String text = given.get("text").asText();
            JsonNode citations = given.get("citations");
            compared.assertThat(citations.get("nodes")).as("citations of %s", name).isNotEmpty()
                    .hasSize(citations.get("totalCount").asInt());
            for (JsonNode citation : citations.get("nodes")) {
                String quote = citation.get("quote").asText();
                compared.assertThat(quote).as("a quote of %s", name).isNotBlank()
                        .isEqualTo(text.substring(citation.get("start").asInt(), citation.get("end").asInt()));
                compared.assertThat(citation.get("sentence").asText()).as("the sentence of a quote of %s", name)
                        .contains(quote);
            }
        });
    }

    private void each(Comparison comparison) {
        SoftAssertions.assertSoftly(compared -> gold.documents()
                .forEach((name, wanted) -> comparison.of(name, wanted, documents.get(name), compared)));
    }

    /** @return the roles that this document tells of a person */
    private static Set<String> roles(JsonNode person, String document) {
        return stream(person.get("positions"))
                .filter(position -> stream(position.get("citations"))
                        .anyMatch(citation -> citation.at("/document/name").asText().equals(document)))
                .map(position -> position.get("role").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOptional(JsonNode agreement) {
        return gold.isOptional(agreement.get("type").asText(), agreement.get("status").asText(), sides(agreement));
    }

    private static Set<String> sides(JsonNode agreement) {
        Set<String> sides = new TreeSet<>();
        Stream.concat(codes(agreement.get("parties")), codes(agreement.get("organisations"))).forEach(sides::add);
        return sides;
    }

    private static String line(JsonNode agreement) {
        Set<String> parties = sides(agreement);
        return Gold.line(agreement.get("type").asText(), agreement.get("status").asText(),
                agreement.at("/date/value").asText("undated"), parties,
                new TreeSet<>(agreement.get("signatories").findValuesAsText("name")),
                new TreeSet<>(agreement.get("documents").findValuesAsText("name")));
    }

    private Set<String> closure(Stream<String> codes) {
        Map<String, String> groups = stream(told.get("sectors")).filter(sector -> !sector.get("parent").isNull())
                .collect(Collectors.toMap(sector -> sector.get("code").asText(), s -> s.at("/parent/code").asText()));
        return codes.flatMap(code -> Stream.of(code, groups.get(code))).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> codes(JsonNode nodes) {
        return nodes.findValuesAsText("code").stream();
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
