package org.entente.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The revision that a reader of the store sees. */
@ApplicationScoped
public class VisibleRevision {

    private final EntityManager entities;

    public VisibleRevision(EntityManager entities) {
        this.entities = entities;
    }

    /** @return that of the running transaction, or of this moment; empty before the first load */
    @Transactional
    public String current() {
        return entities.createQuery("select revision from LoadStateEntity where id = :only", String.class)
                .setParameter("only", LoadStateEntity.ONLY).getResultStream().findFirst().orElse("");
    }
}
