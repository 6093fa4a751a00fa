package org.entente.graphql;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * One state of the store for all that a request reads, though a load may become visible meanwhile: one transaction, which
 * InnoDB lets see what was there at its first statement.
 */
@ApplicationScoped
public class Snapshot {

    private final UserTransaction transaction;
    private final EntityManager entities;

    Snapshot(UserTransaction transaction, EntityManager entities) {
        this.transaction = transaction;
        this.entities = entities;
    }

    /** @return what the work answers; what it would write is not kept */
    public <T> T read(Supplier<T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        try {
            Session session = entities.unwrap(Session.class);
            // nothing is written, so nothing read needs to be compared
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            return work.get();
        } finally {
            end();
        }
    }

    private void end() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
