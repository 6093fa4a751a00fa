package org.entente.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementFilter;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.Language;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Tally.Figure;
import org.entente.statistics.AgreementSurvey.Survey;

/** Counts of agreements over time, without gaps. */
@ApplicationScoped
class AgreementSeries {

    private static final int MOST_POINTS = 10_000;
    private static final String ALL = "ALL";

    private final AgreementSurvey surveys;

    AgreementSeries(AgreementSurvey surveys) {
        this.surveys = surveys;
    }

    /** The intervals from one to another. */
    private record Span(long first, long last) {
    }

    /**
     * @param by what there is a series for each value of, or null for one of all
     * @param filter may be null
     * @param language of the series' names
     * @return the points of all series, by time, then by key
     * @throws RefusedException when they are too many
     */
    List<SeriesPoint> of(SeriesInterval interval, AgreementDimension by, AgreementFilter filter, Language language) {
        AgreementDimension told = interval == SeriesInterval.YEAR ? AgreementDimension.YEAR : AgreementDimension.MONTH;
        Survey survey = surveys.of(by == null ? List.of(told) : List.of(told, by), filter);
        SortedMap<Long, Map<String, Integer>> counts = new TreeMap<>();
        SortedMap<String, String> series = new TreeMap<>();
        for (Figure figure : survey.figures()) {
            String value = by == null ? ALL : figure.values().get(1);
            String key = by == AgreementDimension.MONTH ? month(value).toString() : value;
            series.put(key, name(by, value, key, survey, language));
            counts.computeIfAbsent(interval.number(month(figure.values().get(0))), n -> new TreeMap<>())
                    .merge(key, figure.count(), Integer::sum);
        }
        if (by == null) {
            series.put(ALL, ALL);
        }
        Span span = span(interval, filter, counts);
        return span == null ? List.of() : points(interval, span, series, counts);
    }

    /** @return the month of 202503, the first of 2025 */
    private static YearMonth month(String value) {
        int number = Integer.parseInt(value);
        return number > 9999 ? YearMonth.of(number / 100, number % 100) : YearMonth.of(number, 1);
    }

    private static String name(AgreementDimension by, String value, String key, Survey survey, Language language) {
        if (by == AgreementDimension.COUNTRY) {
            return survey.countries().get(value).names().in(language);
        }
        return survey.sectors().containsKey(value) ? survey.sectors().get(value).names().in(language) : key;
    }

    private static Span span(SeriesInterval interval, AgreementFilter filter, SortedMap<Long, ?> counts) {
        LocalDate from = filter == null ? null : filter.from;
        LocalDate to = filter == null ? null : filter.to;
        if (counts.isEmpty() && (from == null || to == null)) {
            return null;
        }
        return new Span(from == null ? counts.firstKey() : interval.number(from),
                to == null ? counts.lastKey() : interval.number(to));
    }

    private static List<SeriesPoint> points(SeriesInterval interval, Span span, SortedMap<String, String> series,
            Map<Long, Map<String, Integer>> counts) {
        long intervals = span.last() - span.first() + 1;
        if (intervals * series.size() > MOST_POINTS) {
            throw new RefusedException(ErrorCode.TOO_MANY_POINTS,
                    ("These are %d series of %d points each, more than %d in all: ask for a shorter time"
                            + " with `from` and `to`, for longer intervals, or for fewer series.")
                            .formatted(series.size(), intervals, MOST_POINTS));
        }
        List<SeriesPoint> points = new ArrayList<>();
        for (long number = span.first(); number <= span.last(); number++) {
            LocalDate time = interval.firstDay(number);
            Map<String, Integer> values = counts.getOrDefault(number, Map.of());
            series.forEach((key, name) -> points.add(new SeriesPoint(time, key, name, values.getOrDefault(key, 0))));
        }
        return points;
    }
}
