package org.entente.spring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.springframework.data.domain.Limit;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

/** Countries and the agreements that they are parties to. */
@Controller
class CountryController {

    private final CountryRepository countries;
    private final AgreementRepository agreements;

    CountryController(CountryRepository countries, AgreementRepository agreements, BatchLoaderRegistry loaders) {
        this.countries = countries;
        this.agreements = agreements;
        loaders.forTypePair(PageKey.class, AgreementConnection.class)
                .registerMappedBatchLoader((keys, environment) -> Mono.just(pages(keys)));
    }

    /** A page of countries. */
    record CountryConnection(List<Country> nodes) {
    }

    /** A page of a country's agreements: a batch mapping takes no arguments, so they are part of the key. */
    record PageKey(String country, int first) {
    }

    @QueryMapping
    Country country(@Argument String code) {
        return countries.findByCode(code);
    }

    @QueryMapping
    CountryConnection countries(@Argument int first) {
        return new CountryConnection(countries.findAllByOrderByNameEnAscCodeAsc(Limit.of(first)));
    }

    @SchemaMapping
    CompletableFuture<AgreementConnection> agreements(Country country, @Argument int first,
            DataLoader<PageKey, AgreementConnection> loader) {
        return loader.load(new PageKey(country.getCode(), first));
    }

    private Map<PageKey, AgreementConnection> pages(Set<PageKey> keys) {
        Map<PageKey, AgreementConnection> pages = new HashMap<>();
        Map<Integer, List<PageKey>> bySize = keys.stream().collect(Collectors.groupingBy(PageKey::first));
        bySize.forEach((first, sameSize) -> {
            Collection<String> codes = sameSize.stream().map(PageKey::country).toList();
            Map<String, List<Agreement>> rows = Tie.byParent(agreements.newestOf(codes, first + 1));
            sameSize.forEach(key -> pages.put(key,
                    AgreementConnection.of(rows.getOrDefault(key.country(), List.of()), first)));
        });
        return pages;
    }
}
