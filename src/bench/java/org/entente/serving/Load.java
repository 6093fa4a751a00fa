package org.entente.serving;

import java.time.Duration;

/** A closed loop: each connection sends its next request when it has the answer to the one before. */
interface Load {

    /**
     * @return answers per second
     * @throws IllegalStateException for an answer that is none, or a broken connection
     */
    double perSecond(Request request, int connections, Duration time);

    /** @return what tables call it */
    String name();

    /** @return wrk where there is one */
    static Load best() {
        Wrk wrk = new Wrk();
        return wrk.isThere() ? wrk : new OwnLoad();
    }
}
