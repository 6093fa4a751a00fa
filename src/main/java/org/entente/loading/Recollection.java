package org.entente.loading;

import java.lang.ref.SoftReference;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

import org.entente.loading.fold.Fold;
import org.entente.loading.store.Store;

/**
 * What is on record, read and folded before it is needed: that takes longer than all else when one file of many thousands has
 * changed. It is kept for as long as nobody else needs the memory, and is of use while no other load has ended.
 */
final class Recollection {

    private final Store store;
    private SoftReference<Past> kept = new SoftReference<>(null);

    Recollection(Store store) {
        this.store = store;
    }

    /** @return what is on record now; it is not kept any more */
    synchronized Past take() throws SQLException {
        Past past = kept.get();
        kept.clear();
        return past != null && store.isStill(past.archive()) ? past : new Past(store.archive());
    }

    /** Keeps what is on record since a load that has just ended. */
    synchronized void keep(Past past) {
        kept = new SoftReference<>(past);
    }

    /**
     * Readies what is on record.
     *
     * @param rules what names the rules of the next load; what others made is not worth the memory
     * @param fold by those rules
     */
    synchronized void ready(String rules, CompletableFuture<Fold> fold) throws SQLException {
        Past past = take();
        if (past.archive().isMadeBy(rules)) {
            past.people(fold.join()).join();
            keep(past);
        }
    }
}
