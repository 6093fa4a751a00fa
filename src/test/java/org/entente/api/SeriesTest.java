package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.entente.scale.MadeUpArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Agreements over time: every point is what the list has of its interval. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class SeriesTest extends RunningService {

    private static final String QUERY = """
            query($interval: SeriesInterval!, $by: AgreementDimension, $filter: AgreementFilter) {
              agreementSeries(interval: $interval, by: $by, filter: $filter) { time key value } }""";
    private static final int CASES = 40;
    private static final Map<String, Function<YearMonth, YearMonth>> FIRST_MONTHS = Map.of("MONTH", month -> month,
            "QUARTER", month -> month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1), "YEAR", month -> month.withMonth(1));
    private static final Map<String, Integer> STEPS = Map.of("MONTH", 1, "QUARTER", 3, "YEAR", 12);

    private static CountedArchive archive;

    @BeforeEach
    void read() {
        if (archive == null) {
            archive = new CountedArchive();
        }
    }

    @Test
    void underAnyFilterWhatTheListHas() {
        Random random = new Random(6);
        int some = 0;
        for (int i = 0; i < CASES; i++) {
            String interval = List.of("MONTH", "QUARTER", "YEAR").get(i % 3);
            Map<String, Object> filter = archive.filter(random);
            String by = i % 5 == 0 ? null : List.of("COUNTRY", "SECTOR", "SECTOR_GROUP", "TYPE", "STATUS", "YEAR", "MONTH")
                    .get(random.nextInt(7));
            List<String> wanted = wanted(interval, by, filter);
            if (wanted.size() <= 10_000) {
                some += wanted.isEmpty() ? 0 : 1;
                assertThat(served(interval, by, filter)).as("%s by %s under %s", interval, by, filter).isEqualTo(wanted);
            }
        }
        assertThat(some).as("series of some points").isGreaterThan(CASES / 2);
    }

    @Test
    void namesInTheLanguageAskedFor() {
        assertThat(data("{ agreementSeries(interval: YEAR, by: COUNTRY, filter: {parties: [\"AZ\"]}, language: RU)"
                + " { key series } }").get("agreementSeries")).anySatisfy(point -> {
                    assertThat(point.get("key").asText()).isEqualTo("AZ");
                    assertThat(point.get("series").asText()).isEqualTo("Азербайджан");
                });
        assertThat(data("{ agreementSeries(interval: YEAR, by: SECTOR_GROUP) { key series } }").at("/agreementSeries"))
                .anySatisfy(point -> {
                    assertThat(point.get("key").asText()).isEqualTo("ENERGY");
                    assertThat(point.get("series").asText()).isEqualTo("Energy");
                });
        assertThat(data("{ agreementSeries(interval: YEAR, by: STATUS) { key series } }").at("/agreementSeries"))
                .allSatisfy(point -> assertThat(point.get("series")).isEqualTo(point.get("key")));
    }

    @Test
    void refusedWhenThereAreTooManyPoints() {
        JsonNode answer = answer("{ agreementSeries(interval: MONTH, by: COUNTRY) { time } }", Map.of());
        assertThat(answer.at("/data/agreementSeries").isArray()).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("TOO_MANY_POINTS");
        assertThat(answer.at("/errors/0/message").asText()).contains("more than 10000").contains("`from` and `to`");
    }

    private static List<String> served(String interval, String by, Map<String, ?> filter) {
        Map<String, Object> variables = new TreeMap<>(Map.of("interval", interval, "filter", filter));
        if (by != null) {
            variables.put("by", by);
        }
        List<String> lines = new ArrayList<>();
        data(QUERY, variables).get("agreementSeries").forEach(point -> lines.add("%s %s %d".formatted(
                point.get("time").asText(), point.get("key").asText(), point.get("value").asInt())));
        return lines;
    }

    private static List<String> wanted(String interval, String by, Map<String, Object> filter) {
        Map<YearMonth, Map<String, Integer>> counts = new TreeMap<>();
        Set<String> keys = new TreeSet<>(by == null ? Set.of("ALL") : Set.of());
        for (CountedArchive.Deal deal : archive.listed(filter)) {
            JsonNode month = deal.date().isNull() ? deal.date() : deal.date().get("month");
            if (deal.date().isNull() || month.isNull() && !interval.equals("YEAR")) {
                continue;
            }
            YearMonth time = FIRST_MONTHS.get(interval).apply(YearMonth.of(deal.date().get("year").asInt(), month.asInt(1)));
            for (String key : by == null ? Set.of("ALL") : deal.values().get(by)) {
                keys.add(key);
                counts.computeIfAbsent(time, t -> new TreeMap<>()).merge(key, 1, Integer::sum);
            }
        }
        YearMonth first = bound(filter, "from", interval, counts.keySet().stream().findFirst().orElse(null));
        YearMonth last = bound(filter, "to", interval, counts.keySet().stream().reduce((a, b) -> b).orElse(null));
        List<String> lines = new ArrayList<>();
        for (YearMonth t = first; t != null && last != null && !t.isAfter(last); t = t.plusMonths(STEPS.get(interval))) {
            for (String key : keys) {
                lines.add("%s-01 %s %d".formatted(t, key, counts.getOrDefault(t, Map.of()).getOrDefault(key, 0)));
            }
        }
        return lines;
    }

    private static YearMonth bound(Map<String, Object> filter, String name, String interval, YearMonth found) {
        return filter.containsKey(name)
                ? FIRST_MONTHS.get(interval).apply(YearMonth.from(LocalDate.parse(filter.get(name).toString()))) : found;
    }
}
