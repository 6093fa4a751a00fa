package org.entente.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the warm-up is over. */
@Timeout(60)
class WarmUpRoundsTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void asksWhileMomentsBringMoreAndEndsWhenTheyDoNot() throws InterruptedException {
        // a machine that is twice as fast every 300 ms, until it has been for 1.2 s
        long began = System.nanoTime();
        AtomicLong ended = new AtomicLong();
        Set<Integer> clients = ConcurrentHashMap.newKeySet();
        new WarmUpRounds(began + Duration.ofSeconds(50).toNanos()).run(client -> {
            clients.add(client);
            return round -> {
                long age = Math.min(4, (System.nanoTime() - began) / 300_000_000);
                Thread.sleep(32 >> age);
                ended.set(System.nanoTime());
                return true;
            };
        });
        assertThat(clients).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(Duration.ofNanos(ended.get() - began)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(40));
    }

    @Test
    void momentsWithoutAnAnswerEndNothing() throws InterruptedException {
        new WarmUpRounds(System.nanoTime() + Duration.ofSeconds(50).toNanos()).run(client -> round -> {
            asked.incrementAndGet();
            // a service that is busy with its start answers late, and then in no time
            Thread.sleep(round == 0 ? 800 : 1);
            return true;
        });
        // had it been over before the first answers, no client would have asked again
        assertThat(asked.get()).isGreaterThan(40);
    }

    @Test
    void endsAtOnceWhenAClientHasNoAnswer() throws InterruptedException {
        new WarmUpRounds(System.nanoTime() + Duration.ofSeconds(50).toNanos())
                .run(client -> asking(client != 2, 0));
        assertThat(closed.get()).isEqualTo(4);
    }

    @Test
    void endsAtOnceWhenAClientCannotConnect() throws InterruptedException {
        new WarmUpRounds(System.nanoTime() + Duration.ofSeconds(50).toNanos()).run(client -> {
            throw new IOException("made to fail");
        });
        assertThat(asked.get()).isZero();
    }

    @Test
    void asksNoMoreWhenItIsOver() throws InterruptedException {
        new WarmUpRounds(System.nanoTime() + Duration.ofMillis(300).toNanos()).run(client -> asking(true, 1));
        int then = asked.get();
        assertThat(closed.get()).isEqualTo(4);
        assertThat(then).isPositive();
        assertThat(asked.get()).isEqualTo(then);
    }

    private WarmUpRounds.Asking asking(boolean answered, int millis) {
        return new WarmUpRounds.Asking() {
            @Override
            public boolean ask(int round) throws InterruptedException {
                asked.incrementAndGet();
                Thread.sleep(millis);
                return answered;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
