package org.entente.http;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import org.jboss.logging.Logger;

/** Has several clients ask at once, until they are answered hardly more than a moment before. */
final class WarmUpRounds {

    private static final Logger LOG = Logger.getLogger(WarmUpRounds.class);
    private static final int CLIENTS = 4;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(250);
    /** What a moment has to bring so that another is worth its time. */
    private static final double MORE = 1.15;
    private static final long SECONDS_TO_END = 1;

    private final long end;
    private final LongAdder answered = new LongAdder();
    private final CountDownLatch failed = new CountDownLatch(1);
    private volatile boolean over;

    /** What a client asks with. */
    interface Asking extends AutoCloseable {

        /**
         * @param round from 0, each client's own
         * @return whether there was an answer
         */
        boolean ask(int round) throws Exception;

        @Override
        default void close() throws Exception {
            // most have nothing to close
        }
    }

    /** Connects a client. */
    interface Connecting {

        /** @param client from 0 */
        Asking connect(int client) throws Exception;
    }

    /** @param end of all asking, by {@link System#nanoTime()} */
    WarmUpRounds(long end) {
        this.end = end;
    }

    /** Asks. Also returns when the time is over or a client has no answer. */
    void run(Connecting connecting) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS, work -> {
            Thread thread = new Thread(work, "warm-up-client");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                clients.execute(() -> ask(connecting, number));
            }
            awaitNoMore();
        } finally {
            over = true;
            clients.shutdown();
            if (!clients.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                clients.shutdownNow();
            }
        }
    }

    private void awaitNoMore() throws InterruptedException {
        long most = 0;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            long before = answered.sum();
            if (failed.await(Math.min(left, MOMENT), TimeUnit.NANOSECONDS)) {
                return;
            }
            long now = answered.sum() - before;
            if (now > 0 && now < most * MORE) {
                LOG.debugf("warm after %d rounds", answered.sum());
                return;
            }
            most = Math.max(most, now);
        }
    }

    private void ask(Connecting connecting, int client) {
        try (Asking asking = connecting.connect(client)) {
            for (int round = 0; !over; round++) {
                if (!asking.ask(round)) {
                    failed.countDown();
                    return;
                }
                answered.increment();
            }
        } catch (Exception e) {
            LOG.debug("a client of the warm-up ends", e);
            failed.countDown();
        }
    }
}
