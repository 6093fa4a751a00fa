package org.entente.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks stages up. */
@ApplicationScoped
public class StageRepository implements PanacheRepositoryBase<StageEntity, String> {

    /** @return each agreement's stages, oldest first, in the agreements' order */
    public List<List<Stage>> of(List<String> agreements) {
        Map<String, List<Stage>> byAgreement = list("agreementId in ?1 order by agreementId, ordinal", agreements).stream()
                .collect(Collectors.groupingBy(s -> s.agreementId, Collectors.mapping(Stage::new, Collectors.toList())));
        return agreements.stream().map(a -> byAgreement.getOrDefault(a, List.of())).toList();
    }
}
