package org.entente.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.document.Citation;
import org.entente.document.CitationRepository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks provisions up, each with its citation. */
@ApplicationScoped
public class ProvisionRepository implements PanacheRepositoryBase<ProvisionEntity, String> {

    private final CitationRepository citations;

    public ProvisionRepository(CitationRepository citations) {
        this.citations = citations;
    }

    /** @return each agreement's provisions in their order, in the agreements' order */
    public List<List<Provision>> of(List<String> agreements) {
        List<ProvisionEntity> found = list("agreementId in ?1 order by agreementId, ordinal", agreements);
        Map<String, Citation> cited = citations
                .byKey(found.stream().map(p -> p.citationId).collect(Collectors.toSet()));
        Map<String, List<Provision>> byAgreement = found.stream().collect(Collectors.groupingBy(p -> p.agreementId,
                Collectors.mapping(p -> new Provision(p.id, cited.get(p.citationId)), Collectors.toList())));
        return agreements.stream().map(a -> byAgreement.getOrDefault(a, List.of())).toList();
    }
}
