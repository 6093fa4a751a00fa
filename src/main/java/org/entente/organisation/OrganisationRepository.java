package org.entente.organisation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks organisations up. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, String> {

    /** @return those of the keys that are on record, by key */
    public Map<String, Organisation> byKey(Set<String> keys) {
        return list("code in ?1", keys).stream().collect(Collectors.toMap(e -> e.code, Organisation::new));
    }
}
