package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.entente.scale.MadeUpArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What countries and sectors share, held against the lists' elements and totals. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class SharesTest extends RunningService {

    private static CountedArchive archive;

    @BeforeEach
    void read() {
        if (archive == null) {
            archive = new CountedArchive();
        }
    }

    @Test
    void sectorsOfCountries() {
        List<JsonNode> countries = countries("sectors { agreements documents sector { code } }");
        for (JsonNode country : countries) {
            String code = country.get("code").asText();
            Map<String, int[]> wanted = new HashMap<>();
            add(wanted, archive.deals.values(), 0, deal -> deal.countries().contains(code), CountedArchive.Deal::sectors);
            add(wanted, archive.texts, 1, text -> text.countries().contains(code), CountedArchive.Text::sectors);
            assertThat(lines(country.get("sectors"), "sector")).as("sectors of %s", code)
                    .isEqualTo(lines(wanted, Comparator.comparing(List.copyOf(archive.groups.keySet())::indexOf)));
        }
        assertThat(countries).hasSizeGreaterThan(100).anyMatch(country -> country.get("sectors").isEmpty());
    }

    @Test
    void partnersOfCountries() {
        for (JsonNode country : countries("partners { agreements documents country { code } }")) {
            String code = country.get("code").asText();
            Map<String, int[]> wanted = new HashMap<>();
            add(wanted, archive.deals.values(), 0, deal -> deal.countries().contains(code), CountedArchive.Deal::countries);
            add(wanted, archive.texts, 1, text -> text.countries().contains(code), CountedArchive.Text::countries);
            wanted.remove(code);
            wanted.values().removeIf(counts -> counts[0] == 0);
            assertThat(lines(country.get("partners"), "country")).as("partners of %s", code)
                    .isEqualTo(lines(wanted, Comparator.naturalOrder()));
        }
    }

    @Test
    void countriesOfSectors() {
        for (JsonNode sector : data("{ sectors { code countries { agreements documents country { code } } } }")
                .get("sectors")) {
            String code = sector.get("code").asText();
            Map<String, int[]> wanted = new HashMap<>();
            add(wanted, archive.deals.values(), 0, deal -> deal.sectors().contains(code), CountedArchive.Deal::countries);
            add(wanted, archive.texts, 1, text -> text.sectors().contains(code), CountedArchive.Text::countries);
            assertThat(lines(sector.get("countries"), "country")).as("countries of %s", code)
                    .isEqualTo(lines(wanted, Comparator.naturalOrder()));
        }
    }

    @Test
    void figuresAreTotalsOfLists() {
        JsonNode country = data("""
                { country(code: "AZ") {
                    sectors { agreements documents sector { code countries { agreements documents country { code } } } }
                    partners { agreements country { code } } } }""").get("country");
        for (int i : List.of(0, 5, country.get("sectors").size() - 1)) {
            JsonNode count = country.get("sectors").get(i);
            JsonNode lists = data("""
                    query($s: String!) { country(code: "AZ") { agreements(filter: {sectors: [$s]}) { totalCount }
                      documents(filter: {sector: $s}) { totalCount } } }""",
                    Map.of("s", count.at("/sector/code").asText())).get("country");
            assertThat(count.get("agreements")).isEqualTo(lists.at("/agreements/totalCount"));
            assertThat(count.get("documents")).isEqualTo(lists.at("/documents/totalCount"));
            assertThat(count.at("/sector/countries")).anySatisfy(back -> {
                assertThat(back.at("/country/code").asText()).isEqualTo("AZ");
                assertThat(back.get("agreements")).isEqualTo(count.get("agreements"));
                assertThat(back.get("documents")).isEqualTo(count.get("documents"));
            });
        }
        JsonNode partner = country.at("/partners/0");
        assertThat(partner.get("agreements")).isEqualTo(data(
                "query($c: [String!]) { agreements(filter: {parties: $c}) { totalCount } }",
                Map.of("c", List.of("AZ", partner.at("/country/code").asText()))).at("/agreements/totalCount"));
    }

    private static List<JsonNode> countries(String selection) {
        return CountedArchive.nodes("countries", Map.of(), "code " + selection);
    }

    private static <T> void add(Map<String, int[]> counts, Collection<T> all, int place, Predicate<T> wanted,
            Function<T, Set<String>> keys) {
        all.stream().filter(wanted).flatMap(one -> keys.apply(one).stream())
                .forEach(key -> counts.computeIfAbsent(key, k -> new int[2])[place]++);
    }

    private static List<String> lines(JsonNode counts, String of) {
        return counts.findParents(of).stream().map(count -> "%s %d %d".formatted(count.at("/" + of + "/code").asText(),
                count.get("agreements").asInt(), count.get("documents").asInt())).toList();
    }

    private static List<String> lines(Map<String, int[]> counts, Comparator<String> last) {
        return counts.keySet().stream().sorted(Comparator.comparing((String key) -> -counts.get(key)[0])
                .thenComparing(key -> -counts.get(key)[1]).thenComparing(last))
                .map(key -> "%s %d %d".formatted(key, counts.get(key)[0], counts.get(key)[1])).toList();
    }
}
