package org.entente.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Ask again and again, each on a thread of its own, until this is closed; what goes wrong there fails the test. */
final class Askers implements AutoCloseable {

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean ended;

    void ask(int times, Question question) {
        for (int number = 0; number < times; number++) {
            Thread thread = new Thread(() -> run(question), "asker-" + threads.size());
            threads.add(thread);
            thread.start();
        }
    }

    private void run(Question question) {
        try {
            while (!ended && failure.get() == null) {
                question.ask();
            }
        } catch (Exception | AssertionError e) {
            failure.compareAndSet(null, e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new AssertionError("An asker failed", failure.get());
        }
    }

    interface Question {
        void ask() throws Exception;
    }
}
