package org.entente.graphql;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * One state of the store for all that a request reads, though a load may become visible meanwhile: one transaction, which
 * InnoDB lets see what was there at its first statement.
 */
@ApplicationScoped
public class Snapshot {

    private final UserTransaction transaction;

    Snapshot(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** @return what the work answers; what it would write is not kept */
    public <T> T read(Supplier<T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        try {
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
