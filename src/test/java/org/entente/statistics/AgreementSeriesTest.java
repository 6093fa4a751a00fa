package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.agreement.AgreementFilter;
import org.entente.graphql.Language;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Tally.Figure;
import org.junit.jupiter.api.Test;

class AgreementSeriesTest {

    private final List<List<AgreementDimension>> asked = new ArrayList<>();

    @Test
    void fillsGapsWithZeros() {
        assertThat(lines(SeriesInterval.MONTH, null, null, figure(2, "202311"), figure(3, "202402"))).containsExactly(
                "2023-11-01 ALL 2", "2023-12-01 ALL 0", "2024-01-01 ALL 0", "2024-02-01 ALL 3");
        assertThat(asked).containsExactly(List.of(AgreementDimension.MONTH));
    }

    @Test
    void addsMonthsUpToQuarters() {
        assertThat(lines(SeriesInterval.QUARTER, null, null, figure(1, "202403"), figure(2, "202404"), figure(4, "202406"),
                figure(8, "202410"), figure(16, "202412"))).containsExactly("2024-01-01 ALL 1", "2024-04-01 ALL 6",
                        "2024-07-01 ALL 0", "2024-10-01 ALL 24");
        assertThat(asked).containsExactly(List.of(AgreementDimension.MONTH));
    }

    @Test
    void countsWholeYearsByTheYearsTold() {
        assertThat(lines(SeriesInterval.YEAR, null, null, figure(5, "2026"), figure(1, "2023"))).containsExactly(
                "2023-01-01 ALL 1", "2024-01-01 ALL 0", "2025-01-01 ALL 0", "2026-01-01 ALL 5");
        assertThat(asked).containsExactly(List.of(AgreementDimension.YEAR));
    }

    @Test
    void everySeriesHasEveryPoint() {
        assertThat(lines(SeriesInterval.YEAR, AgreementDimension.STATUS, null, figure(1, "2024", "SIGNED"),
                figure(2, "2025", "AGREED"), figure(3, "2025", "SIGNED"))).containsExactly("2024-01-01 AGREED 0",
                        "2024-01-01 SIGNED 1", "2025-01-01 AGREED 2", "2025-01-01 SIGNED 3");
    }

    @Test
    void laysYearsOverEachOther() {
        assertThat(lines(SeriesInterval.YEAR, AgreementDimension.MONTH, null, figure(1, "2024", "202402"),
                figure(2, "2025", "202512"))).containsExactly("2024-01-01 2024-02 1", "2024-01-01 2025-12 0",
                        "2025-01-01 2024-02 0", "2025-01-01 2025-12 2");
    }

    @Test
    void beginsAndEndsWithTheFiltersBounds() {
        assertThat(lines(SeriesInterval.MONTH, null, between("2024-01-31", "2024-04-01"), figure(1, "202402")))
                .containsExactly("2024-01-01 ALL 0", "2024-02-01 ALL 1", "2024-03-01 ALL 0", "2024-04-01 ALL 0");
        assertThat(lines(SeriesInterval.QUARTER, null, between("2023-12-31", null), figure(1, "202402")))
                .containsExactly("2023-10-01 ALL 0", "2024-01-01 ALL 1");
        assertThat(lines(SeriesInterval.YEAR, null, between(null, "2025-01-01"), figure(1, "2024")))
                .containsExactly("2024-01-01 ALL 1", "2025-01-01 ALL 0");
    }

    @Test
    void leapDaysAreInFebruary() {
        assertThat(lines(SeriesInterval.MONTH, null, between("2024-02-29", "2024-02-29"))).containsExactly(
                "2024-02-01 ALL 0");
    }

    @Test
    void ofNothingZerosBetweenTheBoundsElseNothing() {
        assertThat(lines(SeriesInterval.YEAR, null, between("2024-05-05", "2025-05-05"))).containsExactly("2024-01-01 ALL 0",
                "2025-01-01 ALL 0");
        assertThat(lines(SeriesInterval.YEAR, AgreementDimension.TYPE, between("2024-05-05", "2025-05-05"))).isEmpty();
        assertThat(lines(SeriesInterval.YEAR, null, null)).isEmpty();
        assertThat(lines(SeriesInterval.YEAR, null, between("2024-05-05", null))).isEmpty();
        assertThat(lines(SeriesInterval.YEAR, null, between(null, "2024-05-05"))).isEmpty();
    }

    @Test
    void tenThousandPointsAreNotTooMany() {
        assertThat(lines(SeriesInterval.YEAR, null, between("0001-01-01", "9999-12-31"))).hasSize(9999);
        assertThat(lines(SeriesInterval.YEAR, null, between("0001-01-01", "+10000-01-01"))).hasSize(10_000);
        assertThatThrownBy(() -> lines(SeriesInterval.YEAR, null, between("0001-01-01", "+10001-01-01")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("1 series of 10001 points");
        assertThatThrownBy(() -> lines(SeriesInterval.MONTH, null,
                between(LocalDate.MIN.toString(), LocalDate.MAX.toString()))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> lines(SeriesInterval.MONTH, AgreementDimension.TYPE, between("1600-01-01", "2025-01-01"),
                figure(1, "202402", "TREATY"), figure(1, "202402", "CHARTER")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("2 series of 5101 points")
                .hasMessageContaining("longer intervals");
    }

    private List<String> lines(SeriesInterval interval, AgreementDimension by, AgreementFilter filter, Figure... figures) {
        var surveys = new AgreementSurvey(null, null, null, null, null) {

            @Override
            Survey of(List<AgreementDimension> dimensions, AgreementFilter narrowed) {
                asked.add(dimensions);
                return new Survey(List.of(figures), Map.of(), Map.of());
            }
        };
        return new AgreementSeries(surveys).of(interval, by, filter, Language.EN).stream()
                .map(point -> point.time() + " " + point.key() + " " + point.value()).toList();
    }

    private static Figure figure(int count, String... values) {
        return new Figure(List.of(values), count);
    }

    private static AgreementFilter between(String from, String to) {
        AgreementFilter filter = new AgreementFilter();
        filter.from = from == null ? null : LocalDate.parse(from);
        filter.to = to == null ? null : LocalDate.parse(to);
        return filter;
    }
}
