package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.scale.MadeUpArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Agreements counted by dimensions: every figure is what paging through the list counts. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class CountsTest extends RunningService {

    private static final List<String> DIMENSIONS = List.of("COUNTRY", "SECTOR", "SECTOR_GROUP", "TYPE", "STATUS", "YEAR",
            "MONTH");
    private static final String QUERY = """
            query($by: [AgreementDimension!]!, $filter: AgreementFilter) { agreementCounts(groupBy: $by, filter: $filter) {
              country { code } sector { code } sectorGroup { code } type status year month count } }""";
    private static final int CASES = 60;

    private static CountedArchive archive;

    @BeforeEach
    void read() {
        if (archive == null) {
            archive = new CountedArchive();
        }
    }

    @Test
    void byOneToThreeDimensionsInOrder() {
        for (List<String> by : choices()) {
            assertThat(counted(by, Map.of())).as("%s", by).containsExactlyEntriesOf(wanted(by, archive.deals.values()));
        }
    }

    @Test
    void underAnyFilterWhatTheListHas() {
        Random random = new Random(4);
        List<List<String>> choices = choices();
        int met = 0;
        for (int i = 0; i < CASES; i++) {
            Map<String, Object> filter = archive.filter(random);
            List<String> by = new ArrayList<>(choices.get(random.nextInt(choices.size())));
            Collections.shuffle(by, random);
            List<CountedArchive.Deal> listed = archive.listed(filter);
            met += listed.isEmpty() || listed.size() == archive.deals.size() ? 0 : 1;
            assertThat(counted(by, filter)).as("%s under %s", by, filter).containsExactlyEntriesOf(wanted(by, listed));
        }
        assertThat(met).as("filters that leave some").isGreaterThan(CASES / 2);
    }

    @Test
    void everyFigureIsTheTotalOfTheListNarrowedToItsValues() {
        Random random = new Random(5);
        for (List<String> by : List.of(List.of("COUNTRY", "YEAR"), List.of("SECTOR", "MONTH", "COUNTRY"),
                List.of("SECTOR_GROUP", "TYPE", "STATUS"))) {
            Map<String, Integer> counted = counted(by, Map.of());
            List<String> rows = new ArrayList<>(counted.keySet());
            Collections.shuffle(rows, random);
            for (String row : rows.subList(0, 12)) {
                Map<String, Object> filter = new HashMap<>();
                for (int i = 0; i < by.size(); i++) {
                    narrow(filter, by.get(i), row.split(" ")[i]);
                }
                assertThat(data("query($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }",
                        Map.of("filter", filter)).at("/agreements/totalCount").asInt()).as("%s: %s", by, row)
                        .isEqualTo(counted.get(row));
            }
        }
    }

    @Test
    void groupsAloneAreShownAsTheSector() {
        JsonNode row = data("{ agreementCounts(groupBy: [SECTOR_GROUP]) { sector { code } sectorGroup { code } } }")
                .at("/agreementCounts/0");
        assertThat(row.at("/sector/code").asText()).isNotEmpty().isEqualTo(row.at("/sectorGroup/code").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "YEAR, YEAR", "TYPE, STATUS, TYPE", "COUNTRY, TYPE, STATUS, YEAR" })
    void refusedUnlessOneToThreeDifferentDimensions(String by) {
        JsonNode answer = answer("{ agreementCounts(groupBy: [" + by + "]) { count } }", Map.of());
        assertThat(answer.at("/data/agreementCounts").isArray()).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_GROUPING");
        assertThat(answer.at("/errors/0/message").asText()).contains("one, two or three different dimensions");
    }

    @Test
    void refusedWithTheListsReasons() {
        assertThat(answer("{ agreementCounts(groupBy: [YEAR], filter: {parties: [\"QQ\"]}) { count } }", Map.of())
                .at("/errors/0/message").asText()).contains("ISO 3166-1");
    }

    private static List<List<String>> choices() {
        List<List<String>> choices = new ArrayList<>();
        for (int bits = 1; bits < 1 << DIMENSIONS.size(); bits++) {
            if (Integer.bitCount(bits) <= 3) {
                int chosen = bits;
                choices.add(DIMENSIONS.stream().filter(d -> (chosen >> DIMENSIONS.indexOf(d) & 1) == 1).toList());
            }
        }
        return choices;
    }

    private static void narrow(Map<String, Object> filter, String dimension, String value) {
        switch (dimension) {
            case "COUNTRY" -> filter.put("anyParty", List.of(value));
            case "SECTOR", "SECTOR_GROUP" -> filter.put("sectors", List.of(value));
            case "TYPE" -> filter.put("types", List.of(value));
            case "STATUS" -> filter.put("statuses", List.of(value));
            case "YEAR" -> filter.putAll(Map.of("from", value + "-01-01", "to", value + "-12-31"));
            default -> filter.putAll(Map.of("from", value + "-01", "to",
                    YearMonth.parse(value).atEndOfMonth().toString()));
        }
    }

    /** @return the counts as they are served, in their order */
    private static Map<String, Integer> counted(List<String> by, Map<String, ?> filter) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (JsonNode row : data(QUERY, Map.of("by", by, "filter", filter)).get("agreementCounts")) {
            String values = String.join(" ", by.stream().map(dimension -> value(row, dimension)).toList());
            assertThat(counted.put(values, row.get("count").asInt())).as("another row of %s", values).isNull();
        }
        return counted;
    }

    private static String value(JsonNode row, String dimension) {
        return switch (dimension) {
            case "COUNTRY" -> row.at("/country/code").asText();
            case "SECTOR" -> row.at("/sector/code").asText();
            case "SECTOR_GROUP" -> row.at("/sectorGroup/code").asText();
            case "MONTH" -> "%04d-%02d".formatted(row.get("year").asInt(), row.get("month").asInt());
            default -> row.get(dimension.toLowerCase(Locale.ROOT)).asText();
        };
    }

    private static Map<String, Integer> wanted(List<String> by, Iterable<CountedArchive.Deal> deals) {
        Map<List<String>, Integer> counts = new HashMap<>();
        deals.forEach(deal -> combinations(by, deal).forEach(values -> counts.merge(values, 1, Integer::sum)));
        Map<String, Integer> wanted = new LinkedHashMap<>();
        counts.keySet().stream().sorted(order(by)).forEach(values -> wanted.put(String.join(" ", values), counts.get(values)));
        return wanted;
    }

    private static Stream<List<String>> combinations(List<String> by, CountedArchive.Deal deal) {
        Stream<List<String>> combinations = Stream.of(List.of());
        for (String dimension : by) {
            combinations = combinations.flatMap(values -> deal.values().get(dimension).stream()
                    .map(value -> Stream.concat(values.stream(), Stream.of(value)).toList()));
        }
        return combinations;
    }

    private static Comparator<List<String>> order(List<String> by) {
        return (a, b) -> {
            for (int i = 0; i < by.size(); i++) {
                int order = rank(by.get(i)).compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static Comparator<String> rank(String dimension) {
        return switch (dimension) {
            case "SECTOR", "SECTOR_GROUP" -> Comparator.comparing(List.copyOf(archive.groups.keySet())::indexOf);
            case "TYPE" -> Comparator.comparing(Arrays.stream(AgreementType.values()).map(Enum::name).toList()::indexOf);
            case "STATUS" -> Comparator.comparing(Arrays.stream(AgreementStatus.values()).map(Enum::name).toList()::indexOf);
            default -> Comparator.naturalOrder();
        };
    }
}
