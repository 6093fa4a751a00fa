package org.entente.spring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Agreements and what they are tied to. */
@Controller
class AgreementController {

    private static final Comparator<Official> BY_NAME = Comparator.comparing(Official::getName)
            .thenComparing(Official::getKey);

    private final AgreementRepository agreements;
    private final CountryRepository countries;
    private final OfficialRepository officials;
    private final SectorRepository sectors;

    AgreementController(AgreementRepository agreements, CountryRepository countries, OfficialRepository officials,
            SectorRepository sectors) {
        this.agreements = agreements;
        this.countries = countries;
        this.officials = officials;
        this.sectors = sectors;
    }

    @QueryMapping
    AgreementConnection agreements(@Argument int first, @Argument String after) {
        if (after != null) {
            throw new IllegalArgumentException("only the first page is served");
        }
        return AgreementConnection.of(agreements.findAllByOrderByNewestFirstDescKeyDesc(Limit.of(first + 1)), first);
    }

    @BatchMapping
    Map<Agreement, List<Country>> parties(List<Agreement> agreements) {
        return children(agreements, Tie.byParent(countries.ofAgreements(keys(agreements))));
    }

    @BatchMapping
    Map<Agreement, List<Official>> signatories(List<Agreement> agreements) {
        Map<String, List<Official>> signatories = Tie.byParent(officials.ofAgreements(keys(agreements)));
        signatories.values().forEach(own -> own.sort(BY_NAME));
        return children(agreements, signatories);
    }

    @BatchMapping
    Map<Agreement, List<Sector>> sectors(List<Agreement> agreements) {
        return children(agreements, Tie.byParent(sectors.ofAgreements(keys(agreements))));
    }

    @BatchMapping
    Map<Official, Country> country(List<Official> officials) {
        Set<String> codes = officials.stream().map(Official::getCountryCode).filter(code -> code != null)
                .collect(Collectors.toSet());
        Map<String, Country> byCode = countries.findByCodeIn(codes).stream()
                .collect(Collectors.toMap(Country::getCode, Function.identity()));
        Map<Official, Country> served = new HashMap<>();
        officials.forEach(official -> served.put(official, byCode.get(official.getCountryCode())));
        return served;
    }

    private static List<String> keys(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::getKey).distinct().toList();
    }

    private static <T> Map<Agreement, List<T>> children(List<Agreement> agreements, Map<String, List<T>> byKey) {
        Map<Agreement, List<T>> children = new HashMap<>();
        agreements.forEach(agreement -> children.put(agreement, byKey.getOrDefault(agreement.getKey(), List.of())));
        return children;
    }
}
