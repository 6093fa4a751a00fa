package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * An open loop: requests are planned for equal distances in time, whatever the server does, and an answer's time counts from
 * the planned moment. What waits for a connection waits on the server's account.
 */
final class FixedRate {

    private final double perSecond;
    private final int connections;

    /**
     * The times that answers took, in nanoseconds.
     *
     * @param sorted the shortest first
     */
    record Times(long[] sorted) {

        /** @param share from 0 to 1 */
        double millis(double share) {
            return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))] / 1e6;
        }
    }

    FixedRate(double perSecond, int connections) {
        this.perSecond = perSecond;
        this.connections = connections;
    }

    Times times(Request request, Duration time) {
        long[] nanos = new long[(int) Math.max(1, perSecond * time.toNanos() / 1e9)];
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime() + Duration.ofMillis(50).toNanos();
        Together.run(IntStream.range(0, connections).<Runnable> mapToObj(i -> () -> send(request, start, next, nanos))
                .toList());
        Arrays.sort(nanos);
        return new Times(nanos);
    }

    private void send(Request request, long start, AtomicInteger next, long[] nanos) {
        byte[] bytes = request.bytes();
        try (Wire wire = new Wire(request.port())) {
            for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                long planned = start + (long) (i * 1e9 / perSecond);
                for (long left = planned - System.nanoTime(); left > 0; left = planned - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                check(wire.send(bytes));
                nanos[i] = System.nanoTime() - planned;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when it is no answer */
    static void check(Wire.Response response) {
        if (response.status() != 200 && response.status() != 304) {
            throw new IllegalStateException("answered with " + response.status() + " " + response.text());
        }
    }
}
