package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.scale.MadeUpArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The dossier of a relation, held against the lists' elements. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class RelationTest extends RunningService {

    private static final String QUERY = """
            query($countries: [String!]!) { relation(countries: $countries) {
              countries { code } firstDate { value } lastDate { value }
              agreements(first: 100) { totalCount nodes { id date { value } } }
              oldest: agreements(first: 1, orderBy: {field: DATE, direction: ASC}) { nodes { id date { value } } }
              signed: agreements(filter: {statuses: [SIGNED]}) { totalCount }
              officials(first: 100) { totalCount nodes { id } }
              documents(first: 100) { totalCount nodes { id } }
              sectors { agreements documents sector { code } } } }""";

    private static CountedArchive archive;

    @BeforeEach
    void read() {
        if (archive == null) {
            archive = new CountedArchive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "AZ TR", "TR AZ", "RU KZ", "az de", "AZ TR GE", "AZ TR RU US", "IS NZ" })
    void holdsWhatAllHaveInCommon(String asked) {
        Set<String> codes = new TreeSet<>(List.of(asked.toUpperCase(Locale.ROOT).split(" ")));
        JsonNode relation = data(QUERY, Map.of("countries", List.of(asked.split(" ")))).get("relation");
        var deals = archive.deals.values().stream().filter(deal -> deal.countries().containsAll(codes)).toList();
        var texts = archive.texts.stream().filter(text -> text.countries().containsAll(codes)).toList();

        assertThat(CountedArchive.codes(relation.get("countries")))
                .containsExactly(asked.toUpperCase(Locale.ROOT).split(" "));
        assertIds(relation.get("agreements"), deals.stream().map(CountedArchive.Deal::id).toList());
        assertThat(relation.at("/signed/totalCount").asLong())
                .isEqualTo(deals.stream().filter(deal -> deal.values().get("STATUS").contains("SIGNED")).count());
        assertIds(relation.get("documents"), texts.stream().map(CountedArchive.Text::id).toList());

        Set<String> officials = new TreeSet<>();
        deals.forEach(deal -> officials.addAll(deal.signatories()));
        texts.forEach(text -> text.officials().stream().filter(id -> codes.contains(archive.served.get(id)))
                .forEach(officials::add));
        assertIds(relation.get("officials"), officials);

        Map<String, int[]> counts = new HashMap<>();
        deals.forEach(deal -> deal.sectors().forEach(s -> counts.computeIfAbsent(s, c -> new int[2])[0]++));
        texts.forEach(text -> text.sectors().forEach(s -> counts.computeIfAbsent(s, c -> new int[2])[1]++));
        List<String> order = List.copyOf(archive.groups.keySet());
        assertThat(relation.get("sectors").findParents("sector").stream().map(count -> "%s %d %d".formatted(
                count.at("/sector/code").asText(), count.get("agreements").asInt(), count.get("documents").asInt())))
                .containsExactlyElementsOf(counts.keySet().stream()
                        .sorted(Comparator.comparing((String s) -> -counts.get(s)[0]).thenComparing(s -> -counts.get(s)[1])
                                .thenComparing(order::indexOf))
                        .map(s -> "%s %d %d".formatted(s, counts.get(s)[0], counts.get(s)[1])).toList());
    }

    @Test
    void firstAndLastDateAreOfTheEarliestAndLatestOfKnownDate() {
        JsonNode relation = data(QUERY, Map.of("countries", List.of("AZ", "TR"))).get("relation");
        List<String> days = archive.deals.values().stream()
                .filter(deal -> deal.countries().containsAll(Set.of("AZ", "TR")) && !deal.date().isNull())
                .map(deal -> (deal.date().get("value").asText() + "-01-01").substring(0, 10)).sorted().toList();
        assertThat(relation.at("/firstDate/value").asText()).isNotEmpty();
        assertThat(days.get(0)).startsWith(relation.at("/firstDate/value").asText());
        assertThat(days.get(days.size() - 1)).startsWith(relation.at("/lastDate/value").asText());
        assertThat(relation.get("firstDate")).isEqualTo(relation.at("/oldest/nodes/0/date"));
        assertThat(relation.get("lastDate")).isEqualTo(relation.at("/agreements/nodes/0/date"));
    }

    @Test
    void ofWhatIsNotOnRecordNothing() {
        JsonNode relation = data(QUERY, Map.of("countries", List.of("AZ", "AQ"))).get("relation");
        assertThat(CountedArchive.codes(relation.get("countries"))).containsExactly("AZ");
        assertThat(relation.at("/agreements/totalCount").asInt() + relation.at("/officials/totalCount").asInt()
                + relation.at("/documents/totalCount").asInt() + relation.get("sectors").size()).isZero();
        assertThat(relation.get("firstDate").isNull() && relation.get("lastDate").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "AZ", "AZ AZ", "AZ az", "AZ TR AZ", "AZ TR RU US GE KZ CN DE FR GB IT" })
    void refusedUnlessTwoToTenDifferentCountries(String asked) {
        JsonNode answer = answer("query($countries: [String!]!) { relation(countries: $countries) { countries { code } } }",
                Map.of("countries", asked.isEmpty() ? List.of() : List.of(asked.split(" "))));
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_CODE");
        assertThat(answer.at("/errors/0/message").asText()).contains("two to ten different countries");
    }

    private static void assertIds(JsonNode list, Collection<String> wanted) {
        assertThat(list.get("totalCount").asInt()).isEqualTo(wanted.size());
        List<String> ids = list.get("nodes").findValuesAsText("id");
        assertThat(ids).doesNotHaveDuplicates().hasSize(Math.min(100, wanted.size())).isSubsetOf(wanted);
    }
}
