package org.entente.country;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks countries up. */
@ApplicationScoped
public class CountryRepository implements PanacheRepositoryBase<CountryEntity, String> {

    private final Reference<Map<String, Country>> all;

    public CountryRepository(Reference<Map<String, Country>> all) {
        this.all = all;
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Country> byKey(Set<String> keys) {
        Map<String, Country> known = all
                .get(() -> listAll().stream().collect(Collectors.toMap(e -> e.code, Country::new)));
        return keys.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
    }
}
