package org.entente.country;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks countries up. */
@ApplicationScoped
public class CountryRepository implements PanacheRepositoryBase<CountryEntity, String> {

    /** @return those of the keys that are on record, by key */
    public Map<String, Country> byKey(Set<String> keys) {
        return list("code in ?1", keys).stream().collect(Collectors.toMap(e -> e.code, Country::new));
    }
}
