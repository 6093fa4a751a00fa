package org.entente.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks citations up, each with its document, which they are cut from. */
@ApplicationScoped
public class CitationRepository implements PanacheRepositoryBase<CitationEntity, String> {

    private final DocumentRepository documents;

    public CitationRepository(DocumentRepository documents) {
        this.documents = documents;
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Citation> byKey(Set<String> keys) {
        List<CitationEntity> found = list("id in ?1", keys);
        Map<String, Document> texts = documents
                .byKey(found.stream().map(c -> c.documentId).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(c -> c.id, c -> new Citation(c, texts.get(c.documentId))));
    }

}
