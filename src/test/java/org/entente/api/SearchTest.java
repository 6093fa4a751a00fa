package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** One search over all kinds, on the project's seeds. */
@QuarkusTest
class SearchTest extends RunningService {

    private static final String QUERY = """
            query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) {
                totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
                nodes { score matched node { kind: __typename
                  ... on Country { country: name(language: EN) id } ... on Organisation { organisation: name(language: EN) id }
                  ... on Official { official: name(language: EN) id } ... on Agreement { agreement: title(language: EN) id }
                  ... on Sector { sector: name(language: EN) id } ... on Document { document: name text title id } } } } }
            """;

    @ParameterizedTest
    @ValueSource(strings = { "aliyev", "Əliyev", "Алиев", "Eliyev", "İlham Əliyev", "Ильхам Алиев", "Aliyev, Ilham!", "aliy",
            "Алиев Ильхам" })
    void oneManByAnySpelling(String text) {
        JsonNode best = search(text).get(0);
        assertThat(best.at("/node/official").asText()).isEqualTo("Ilham Aliyev");
        assertThat(best.get("score").asDouble()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({ "Ailyev", "Alieyv", "Aliyef", "Aliyrv", "Alikyev", "Bliyev", "Əliyex", "Алифв", "Ilhan Aliyev", "Алеев",
            "Ilham Aliyrv" })
    void oneWrongLetterIsForgiven(String text) {
        JsonNode hits = search(text);
        assertThat(hits).anySatisfy(hit -> {
            assertThat(hit.at("/node/official").asText()).isEqualTo("Ilham Aliyev");
            assertThat(hit.get("score").asDouble()).isEqualTo(0.4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "Alxxev", "Aqiyrv", "Trunp Aliyev", "Ilham Bayramov Aliyev" })
    void twoWrongLettersAreNot(String text) {
        assertThat(officials(search(text))).doesNotContain("Ilham Aliyev");
    }

    @Test
    void namesOfFourLettersAreNotForgiven() {
        assertThat(officials(search("Vance"))).contains("JD Vance");
        assertThat(officials(search("Vamce"))).contains("JD Vance");
        assertThat(officials(search("Lorx Coaker"))).isEmpty();
        assertThat(search("Aeb", "COUNTRY")).isEmpty();
    }

    @Test
    void trueMatchesComeBeforeMisspeltOnes() {
        JsonNode hits = search("Aliyev");
        double before = 1;
        for (JsonNode hit : hits) {
            assertThat(hit.get("score").asDouble()).isBetween(0.4, before);
            before = hit.get("score").asDouble();
        }
    }

    @Test
    void namesBeforeTitlesBeforeTexts() {
        JsonNode hits = search("Azerbaijan");
        assertThat(hits.at("/0/node/country").asText()).isEqualTo("Azerbaijan");
        assertThat(hits.at("/0/score").asDouble()).isEqualTo(1);
        JsonNode russian = search("Алиев");
        assertThat(russian.findValuesAsText("score").stream().map(Double::valueOf).distinct()).startsWith(1.0)
                .contains(0.6);
        assertThat(russian.at("/0/node/official").asText()).isEqualTo("Ilham Aliyev");
    }

    @Test
    void wholeWordsComeBeforeLongerOnes() {
        JsonNode hits = search("az");
        assertThat(hits.at("/0/node/country").asText()).isEqualTo("Azerbaijan");
        assertThat(hits.at("/0/score").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "us, Country, United States", "US, Country, United States", "az, Country, Azerbaijan" })
    void shortWords(String text, String kind, String name) {
        assertThat(search(text, kind.toUpperCase()).at("/0/node/country").asText()).isEqualTo(name);
    }

    @Test
    void matchedShowsWhatIsWritten() {
        assertThat(search("алиев", "OFFICIAL").at("/0/matched").asText()).contains("Алиев");
        assertThat(search("əliyev", "OFFICIAL").at("/0/matched").asText()).isEqualTo("İlham Əliyev");
        assertThat(search("Aliyrv", "OFFICIAL").at("/0/matched").asText()).contains("liyev");
        for (JsonNode hit : search("danışıqlar", "DOCUMENT")) {
            String text = hit.at("/node/text").asText() + hit.at("/node/title").asText();
            assertThat(hit.get("matched").asText()).containsIgnoringCase("danışıqlar").hasSizeLessThan(320);
            assertThat(text).contains(hit.get("matched").asText().replace("… ", "").replace(" …", ""));
        }
        assertThat(search("danisiqlar", "DOCUMENT")).isNotEmpty();
    }

    @Test
    void anOfficialByNameAndOffice() {
        JsonNode hit = search("Əliyev prezident", "OFFICIAL").get(0);
        assertThat(hit.at("/node/official").asText()).isEqualTo("Ilham Aliyev");
        assertThat(hit.get("score").asDouble()).isBetween(0.7, 0.8);
        assertThat(hit.get("matched").asText()).isEqualTo("İlham Əliyev, президент");
    }

    @Test
    void kindsAsWanted() {
        List<String> kinds = search("Azerbaijan").findValuesAsText("kind").stream().distinct().toList();
        assertThat(kinds).contains("Country").hasSizeGreaterThan(1);
        assertThat(search("Azerbaijan", "COUNTRY").findValuesAsText("kind")).containsOnly("Country");
        assertThat(search("aliyev", "DOCUMENT", "OFFICIAL").findValuesAsText("kind")).contains("Document", "Official")
                .doesNotContain("Country", "Agreement");
        assertThat(search("defence", "SECTOR").findValuesAsText("kind")).isNotEmpty().containsOnly("Sector");
        assertThat(search("nato", "ORGANISATION").findValuesAsText("kind")).allMatch("Organisation"::equals);
    }

    @Test
    void pagesFollowOneAnother() {
        JsonNode all = answerOf("a", Map.of("first", 100));
        int total = all.get("totalCount").asInt();
        assertThat(all.get("nodes")).hasSize(total).hasSizeGreaterThan(10);
        List<JsonNode> paged = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> page = new HashMap<>(Map.of("first", 3));
            page.put("after", after);
            JsonNode answer = answerOf("a", page);
            assertThat(answer.get("totalCount").asInt()).isEqualTo(total);
            assertThat(answer.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
            answer.get("nodes").forEach(paged::add);
            after = answer.at("/pageInfo/hasNextPage").asBoolean() ? answer.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        assertThat(paged).containsExactlyElementsOf(all.get("nodes"));
    }

    @Test
    void cursorsOfOtherSearchesAreRefused() {
        String cursor = answerOf("a", Map.of("first", 1)).at("/pageInfo/endCursor").asText();
        assertThat(answerOf("A!", Map.of("after", cursor)).get("nodes")).isNotEmpty();
        assertRefused(Map.of("text", "b", "after", cursor), "BAD_CURSOR");
        assertRefused(Map.of("text", "a", "after", cursor, "kinds", List.of("OFFICIAL")), "BAD_CURSOR");
        assertRefused(Map.of("text", "a", "after", cursor + "A"), "BAD_CURSOR");
        assertRefused(Map.of("text", "a", "after", ""), "BAD_CURSOR");
        String documents = data("{ documents(first: 1) { pageInfo { endCursor } } }")
                .at("/documents/pageInfo/endCursor").asText();
        assertRefused(Map.of("text", "a", "after", documents), "BAD_CURSOR");
    }

    @Test
    void whatIsNoSearchIsRefused() {
        assertRefused(Map.of("text", "a", "first", 0), "BAD_PAGE_SIZE");
        assertRefused(Map.of("text", "a", "first", 101), "BAD_PAGE_SIZE");
        for (String text : List.of("", "  ", "!!", "%", "_", "a".repeat(201), "a ".repeat(13))) {
            JsonNode error = answer(QUERY, Map.of("text", text)).at("/errors/0");
            assertThat(error.get("message").asText()).startsWith("`text` must have");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "al%ev", "al_yev", "%iyev", "aliyev -nothingsuch", "+nothingsuch", "\"aliyev nothingsuch\"",
            "' or 1=1 -- x" })
    void nothingIsAnOperator(String text) {
        assertThat(officials(search(text))).doesNotContain("Ilham Aliyev");
    }

    private static void assertRefused(Map<String, ?> variables, String code) {
        assertThat(answer(QUERY, variables).at("/errors/0/extensions/code").asText()).as("answer to %s", variables)
                .isEqualTo(code);
    }

    private static List<String> officials(JsonNode hits) {
        return hits.findValuesAsText("official");
    }

    private static JsonNode search(String text, String... kinds) {
        return answerOf(text, Map.of("kinds", List.of(kinds), "first", 100)).get("nodes");
    }

    private static JsonNode answerOf(String text, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("text", text);
        return data(QUERY, all).get("search");
    }
}
