package org.entente.loading;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Counts the files that a load is done with and tells of it at most once a second. Safe for use by many threads. */
final class Meter {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final int files;
    private final LongSupplier clock;
    private final Consumer<Progress> listener;
    private final long begun;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong lastTold;

    /**
     * @param clock nanoseconds from any origin
     * @param listener is told by whichever thread has come that far
     */
    Meter(int files, LongSupplier clock, Consumer<Progress> listener) {
        this.files = files;
        this.clock = clock;
        this.listener = listener;
        this.begun = clock.getAsLong();
        this.lastTold = new AtomicLong(begun);
    }

    void oneDone() {
        int count = done.incrementAndGet();
        long now = clock.getAsLong();
        long last = lastTold.get();
        if (now - last >= PAUSE && lastTold.compareAndSet(last, now)) {
            listener.accept(new Progress(count, files, Duration.ofNanos(now - begun)));
        }
    }
}
