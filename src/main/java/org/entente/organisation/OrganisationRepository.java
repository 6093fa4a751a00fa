package org.entente.organisation;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks organisations up. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, String> {

    private final Reference<Map<String, Organisation>> all;

    public OrganisationRepository(Reference<Map<String, Organisation>> all) {
        this.all = all;
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Organisation> byKey(Set<String> keys) {
        Map<String, Organisation> known = all
                .get(() -> listAll().stream().collect(Collectors.toMap(e -> e.code, Organisation::new)));
        return keys.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
    }
}
