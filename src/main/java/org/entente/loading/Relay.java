package org.entente.loading;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on portions, one after another on the caller's thread, with the next one prepared on another meanwhile. */
final class Relay {

    private Relay() {
    }

    /**
     * @param fetch begins to prepare a portion, on the caller's thread as far as it needs the connection
     * @param write takes what was prepared
     */
    static <P, R> void run(List<P> portions, Step<P, CompletableFuture<R>> fetch, Taker<R> write) throws SQLException {
        CompletableFuture<R> next = portions.isEmpty() ? null : fetch.of(portions.get(0));
        for (int number = 1; next != null; number++) {
            CompletableFuture<R> current = next;
            next = number < portions.size() ? fetch.of(portions.get(number)) : null;
            write.take(joined(current));
        }
    }

    private static <R> R joined(CompletableFuture<R> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    interface Step<P, R> {
        R of(P portion) throws SQLException;
    }

    interface Taker<R> {
        void take(R prepared) throws SQLException;
    }
}
