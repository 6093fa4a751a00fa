package org.entente.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementFilter;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.country.Country;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Tally.Figure;
import org.entente.sector.Sector;
import org.entente.statistics.AgreementSurvey.Survey;

/** Counts of agreements as the API shows them. */
@ApplicationScoped
class AgreementCounts {

    private static final int MOST = 3;

    private final AgreementSurvey surveys;

    AgreementCounts(AgreementSurvey surveys) {
        this.surveys = surveys;
    }

    /**
     * @param filter may be null
     * @return the counts, in the order of the first dimension's values, then of the next one's
     * @throws RefusedException when these are not one to three different dimensions
     */
    List<AgreementCount> of(List<AgreementDimension> by, AgreementFilter filter) {
        if (by.isEmpty() || by.size() > MOST || Set.copyOf(by).size() < by.size()) {
            throw new RefusedException(ErrorCode.BAD_GROUPING,
                    "`groupBy` must be one, two or three different dimensions.");
        }
        Survey survey = surveys.of(by, filter);
        return sorted(by, survey).stream().map(figure -> shown(by, figure, survey)).toList();
    }

    /** A figure and its place: the ranks of its values, the first dimension's foremost. */
    private record Ranked(long place, Figure figure) {
    }

    /** Few values stand in many figures, so these are compared with each other once, and figures by the values' ranks. */
    private static List<Figure> sorted(List<AgreementDimension> by, Survey survey) {
        List<Figure> figures = survey.figures();
        long[] places = new long[figures.size()];
        for (int i = 0; i < by.size(); i++) {
            int dimension = i;
            List<String> values = figures.stream().map(figure -> figure.values().get(dimension)).distinct()
                    .sorted(survey.order(by.get(dimension))).toList();
            Map<String, Integer> ranks = new HashMap<>();
            values.forEach(value -> ranks.put(value, ranks.size()));
            for (int j = 0; j < places.length; j++) {
                places[j] = places[j] * values.size() + ranks.get(figures.get(j).values().get(dimension));
            }
        }
        return IntStream.range(0, places.length).mapToObj(i -> new Ranked(places[i], figures.get(i)))
                .sorted(Comparator.comparingLong(Ranked::place)).map(Ranked::figure).toList();
    }

    private static AgreementCount shown(List<AgreementDimension> by, Figure figure, Survey survey) {
        Country country = null;
        Sector sector = null;
        Sector group = null;
        AgreementType type = null;
        AgreementStatus status = null;
        Integer year = null;
        Integer month = null;
        for (int i = 0; i < by.size(); i++) {
            String value = figure.values().get(i);
            switch (by.get(i)) {
                case COUNTRY -> country = survey.countries().get(value);
                case SECTOR -> sector = survey.sectors().get(value);
                case SECTOR_GROUP -> group = survey.sectors().get(value);
                case TYPE -> type = AgreementType.valueOf(value);
                case STATUS -> status = AgreementStatus.valueOf(value);
                case YEAR -> year = Integer.valueOf(value);
                case MONTH -> {
                    year = Integer.parseInt(value) / 100;
                    month = Integer.parseInt(value) % 100;
                }
            }
        }
        return new AgreementCount(country, sector == null ? group : sector, group, type, status, year, month,
                figure.count());
    }
}
