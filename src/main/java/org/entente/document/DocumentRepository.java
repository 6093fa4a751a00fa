package org.entente.document;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks documents up. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, String> {

    /** @return those of the keys that are on record, by key */
    public Map<String, Document> byKey(Set<String> keys) {
        return list("id in ?1", keys).stream().collect(Collectors.toMap(e -> e.id, Document::new));
    }
}
