package org.entente.http;

import java.util.ArrayDeque;
import java.util.Queue;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.limits.LimitsConfig;

/** Lets so many requests run at once, has so many wait, and turns the others away. */
@ApplicationScoped
class Gate {

    private final int most;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    Gate(LimitsConfig limits) {
        most = limits.running();
        mostWaiting = limits.waiting();
    }

    /**
     * @param start starts the request, at once or when others have left; whoever was started has to {@link #leave()}
     * @return whether the request is let in
     */
    boolean enter(Runnable start) {
        synchronized (this) {
            if (running >= most) {
                return waiting.size() < mostWaiting && waiting.add(start);
            }
            running++;
        }
        start.run();
        return true;
    }

    /** Says that a request which was started has ended. */
    void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                running--;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /** @return how many requests run */
    synchronized int running() {
        return running;
    }

    /** @return how many requests wait */
    synchronized int waiting() {
        return waiting.size();
    }
}
