package org.entente.agreement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks agreements up. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepositoryBase<AgreementEntity, String> {

    /** @return those of the keys that are on record, by key */
    public Map<String, Agreement> byKey(Set<String> keys) {
        return list("id in ?1", keys).stream().collect(Collectors.toMap(e -> e.id, Agreement::new));
    }
}
