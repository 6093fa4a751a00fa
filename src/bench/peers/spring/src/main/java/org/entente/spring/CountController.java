package org.entente.spring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Counts of agreements. */
@Controller
class CountController {

    private static final Comparator<AgreementCount> IN_ORDER = Comparator
            .comparingInt((AgreementCount count) -> count.sector().getOrdinal()).thenComparingInt(AgreementCount::year);

    private final AgreementRepository agreements;
    private final SectorRepository sectors;

    CountController(AgreementRepository agreements, SectorRepository sectors) {
        this.agreements = agreements;
        this.sectors = sectors;
    }

    /** How many agreements there are. */
    record AgreementCount(Sector sector, int year, long count) {
    }

    @QueryMapping
    List<AgreementCount> agreementCounts(@Argument List<String> groupBy) {
        return switch (String.join(",", groupBy)) {
            case "YEAR" -> agreements.countsByYear().stream()
                    .map(figure -> new AgreementCount(null, figure.year(), figure.count())).toList();
            case "SECTOR,YEAR" -> bySectorAndYear();
            default -> throw new IllegalArgumentException("counted by YEAR, or by SECTOR and YEAR");
        };
    }

    private List<AgreementCount> bySectorAndYear() {
        Map<String, Sector> byCode = sectors.inOrder().stream()
                .collect(Collectors.toMap(Sector::getCode, Function.identity()));
        return agreements.countsBySectorAndYear().stream()
                .map(figure -> new AgreementCount(byCode.get(figure.sector()), figure.year(), figure.count()))
                .sorted(IN_ORDER).toList();
    }
}
