package org.entente.official;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks officials up. */
@ApplicationScoped
public class OfficialRepository implements PanacheRepositoryBase<OfficialEntity, String> {

    /** @return those of the keys that are on record, by key */
    public Map<String, Official> byKey(Set<String> keys) {
        return list("id in ?1", keys).stream().collect(Collectors.toMap(e -> e.id, Official::new));
    }
}
