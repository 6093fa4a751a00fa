package org.entente.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementCriteria;
import org.entente.agreement.AgreementFilter;
import org.entente.agreement.AgreementLists;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.country.Country;
import org.entente.country.CountryRepository;
import org.entente.graphql.list.Grouping;
import org.entente.graphql.list.Grouping.Tied;
import org.entente.graphql.list.Grouping.Told;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Tally;
import org.entente.graphql.list.Tally.Figure;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;

/** Agreements by dimensions, from kept counts or counted: one statement for the figures, one each for the countries and sectors in them. */
@ApplicationScoped
class AgreementSurvey {

    private static final String DATED = "{date}.newest_first > '1000-01-01'";

    private final KeptCounts kept;
    private final Tally tally;
    private final AgreementCriteria criteria;
    private final CountryRepository countries;
    private final SectorRepository sectors;

    AgreementSurvey(KeptCounts kept, Tally tally, AgreementCriteria criteria, CountryRepository countries,
            SectorRepository sectors) {
        this.kept = kept;
        this.tally = tally;
        this.criteria = criteria;
        this.countries = countries;
        this.sectors = sectors;
    }

    /**
     * What was counted.
     *
     * @param figures with a value for each dimension: a code, a name, a year, or year and month as in 202503
     * @param countries the countries among the values, by code
     * @param sectors all sectors, by code, when they were counted by
     */
    record Survey(List<Figure> figures, Map<String, Country> countries, Map<String, Sector> sectors) {

        /** @return the order of a dimension's values */
        Comparator<String> order(AgreementDimension dimension) {
            return switch (dimension) {
                case COUNTRY -> Comparator.naturalOrder();
                case SECTOR, SECTOR_GROUP -> Comparator.comparing(sectors::get, Sector.IN_ORDER);
                case TYPE -> Comparator.comparing(AgreementType::valueOf);
                case STATUS -> Comparator.comparing(AgreementStatus::valueOf);
                case YEAR, MONTH -> Comparator.comparing(Integer::valueOf);
            };
        }
    }

    /** @param filter may be null */
    Survey of(List<AgreementDimension> by, AgreementFilter filter) {
        Map<String, Sector> taxonomy = by.contains(AgreementDimension.SECTOR) || by.contains(AgreementDimension.SECTOR_GROUP)
                ? sectors.byCode()
                : Map.of();
        List<Restriction> restrictions = criteria.of(filter);
        List<Figure> figures = KeptQuestion.of(by, taxonomy.values(), restrictions, filter)
                .map(question -> question.figures(kept))
                .orElseGet(() -> tally.of(AgreementLists.ALL.where(restrictions),
                        by.stream().map(dimension -> grouping(dimension, taxonomy.values())).toList()));
        int states = by.indexOf(AgreementDimension.COUNTRY);
        Set<String> codes = states < 0 ? Set.of()
                : figures.stream().map(figure -> figure.values().get(states)).collect(Collectors.toSet());
        return new Survey(figures, codes.isEmpty() ? Map.of() : countries.byKey(codes), taxonomy);
    }

    static Grouping grouping(AgreementDimension dimension, Collection<Sector> taxonomy) {
        return switch (dimension) {
            case COUNTRY -> Tied.to(AgreementLists.PARTY);
            case SECTOR -> Tied.to(AgreementLists.SECTOR);
            case SECTOR_GROUP -> Tied.to(AgreementLists.SECTOR, taxonomy.stream()
                    .filter(sector -> sector.parentCode() == null).map(Sector::getCode).toList());
            case TYPE -> new Told("{row}.type", null);
            // indexes hold the status as its rank
            case STATUS -> new Told("elt({row}.status_rank, %s)".formatted(Stream.of(AgreementStatus.values())
                    .map(status -> "'" + status + "'").collect(Collectors.joining(", "))), null);
            case YEAR -> new Told("year({date}.newest_first)", DATED);
            case MONTH -> new Told("extract(year_month from {date}.newest_first)",
                    DATED + " and {date}.last_day <= last_day({date}.newest_first)");
        };
    }
}
