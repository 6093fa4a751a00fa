package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A thread for each connection, where there is no {@code wrk}. */
final class OwnLoad implements Load {

    @Override
    public double perSecond(Request request, int connections, Duration time) {
        AtomicLong answers = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        Together.run(IntStream.range(0, connections).<Runnable> mapToObj(i -> () -> send(request, end, answers)).toList());
        return answers.get() * 1e9 / (System.nanoTime() - start);
    }

    private static void send(Request request, long end, AtomicLong answers) {
        byte[] bytes = request.bytes();
        try (Wire wire = new Wire(request.port())) {
            long mine = 0;
            while (System.nanoTime() < end) {
                FixedRate.check(wire.send(bytes));
                mine++;
            }
            answers.addAndGet(mine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "a thread per connection, blocking sockets";
    }
}
