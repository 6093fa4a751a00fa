package org.entente.serving;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Things done at the same time, each on a thread of its own. */
final class Together {

    private Together() {
    }

    /** @throws CompletionException when one of them fails */
    static void run(List<Runnable> all) {
        List<CompletableFuture<Void>> running = all.stream().map(Together::started).toList();
        running.forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Void> started(Runnable each) {
        return CompletableFuture.runAsync(each, task -> {
            Thread thread = new Thread(task, "load");
            thread.setDaemon(true);
            thread.start();
        });
    }
}
