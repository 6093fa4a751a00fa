package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** Lists are narrowed by words, whatever their case, diacritics and script. */
@QuarkusTest
class WordsTest extends RunningService {

    @ParameterizedTest
    @ValueSource(strings = { "aliyev", "Əliyev", "Алиев", "ALİYEV", "Eliyev", "İlham Əliyev", "ilham aliyev", "ИЛЬХАМ АЛИЕВ",
            "ham Ali", "liye", "  Aliyev! ", "Aliye" })
    void oneManByAnySpelling(String name) {
        assertThat(officials(name)).contains("Ilham Aliyev").doesNotContain("Donald Trump");
    }

    @ParameterizedTest
    @CsvSource({ "azərbaycan, AZ", "azerbaycan, AZ", "Азербайджан, AZ", "zerba, AZ", "AZE, AZ", "birləşmiş ştatlar, US",
            "соединенные, US" })
    void countriesByAnyOfTheirNames(String name, String code) {
        JsonNode data = data("query($n: String) { countries(filter: {nameContains: $n}) { nodes { code } totalCount } }",
                Map.of("n", name));
        List<String> codes = data.at("/countries/nodes").findValuesAsText("code");
        assertThat(codes).contains(code).hasSizeLessThan(3);
        assertThat(data.at("/countries/totalCount").asInt()).isEqualTo(codes.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "müdafiə", "mudafie", "MÜDAFİƏ", "Ильхам Алиев", "Prezidenti İlham Əliyev", "prezidenti ilham ali",
            "Aliyev", "абш", "ABŞ", "a" })
    void documentsByTheirWords(String text) {
        assertThat(documents(text)).anyMatch(name -> name.endsWith(".az.txt")).isNotEmpty();
    }

    @Test
    void documentsOfAllLanguages() {
        for (String text : List.of("aliyev", "Əliyev", "Алиев")) {
            assertThat(documents(text)).as("documents with %s", text).anyMatch(name -> name.endsWith(".az.txt"))
                    .anyMatch(name -> name.endsWith(".ru.txt")).anyMatch(name -> name.endsWith(".tr.txt"));
        }
    }

    @Test
    void wordsOfATextStandInSequence() {
        assertThat(documents("İlham Əliyev")).isNotEmpty();
        assertThat(documents("Əliyev İlham")).isEmpty();
        assertThat(documents("lham Əliyev")).as("beginning in a word").isEmpty();
        assertThat(documents("ABŞ AB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "xartiya", "charter", "хартия", "HARTER", "şart" })
    void agreementsByAnyOfTheirTitles(String title) {
        JsonNode all = data("{ agreements { nodes { id title(language: EN) en: title az: title(language: AZ)"
                + " ru: title(language: RU) tr: title(language: TR) } } }").at("/agreements/nodes");
        JsonNode found = data("query($t: String) { agreements(filter: {titleContains: $t}) { nodes { id } } }",
                Map.of("t", title)).at("/agreements/nodes");
        assertThat(found).as("of %s", all).isNotEmpty();
        assertThat(found.size()).isLessThan(all.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "!!", "%", "_", "\\", "’", "—" })
    void textsWithoutWordsAreRefused(String text) {
        assertRefused(text, "a letter or a digit");
    }

    @Test
    void longTextsAreRefused() {
        assertThat(officials("a".repeat(200))).isEmpty();
        assertRefused("a".repeat(201), "at most 200");
    }

    @ParameterizedTest
    @ValueSource(strings = { "al%ev", "al_yev", "ali__yev", "aliyev%xx", "%yeva_", "' or 1=1 -- ", "+al -iyev" })
    void nothingIsAWildcard(String text) {
        assertThat(officials(text)).doesNotContain("Ilham Aliyev");
        assertThat(documents(text)).isEmpty();
    }

    private static void assertRefused(String text, String hint) {
        for (String query : List.of("officials(filter: {nameContains: $t})", "countries(filter: {nameContains: $t})",
                "agreements(filter: {titleContains: $t})", "documents(filter: {textContains: $t})")) {
            JsonNode answer = answer("query($t: String) { " + query + " { totalCount } }", Map.of("t", text));
            assertThat(answer.at("/errors/0/message").asText()).contains(hint, "Contains`");
            assertThat(answer.at("/errors/0/extensions/code").asText()).isNotEqualTo("INTERNAL").isNotBlank();
        }
    }

    private static List<String> officials(String name) {
        JsonNode data = data("query($n: String) { officials(filter: {nameContains: $n}) { nodes { name } totalCount } }",
                Map.of("n", name));
        assertThat(data.at("/officials/nodes")).hasSize(data.at("/officials/totalCount").asInt());
        return names(data.at("/officials/nodes"));
    }

    private static List<String> documents(String text) {
        return names(data("query($t: String) { documents(filter: {textContains: $t}) { nodes { name } } }",
                Map.of("t", text)).at("/documents/nodes"));
    }

    private static List<String> names(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).map(node -> node.get("name").asText()).toList();
    }
}
