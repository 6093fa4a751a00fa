package org.entente.graphql;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import graphql.GraphQLContext;

/** Logs what the service did wrong, each failure once, under an id that the client is told. */
@ApplicationScoped
class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class);
    private static final int BYTES = 6;

    // every request meets an outage, and the log is told now and then
    private static final long QUIET = Duration.ofSeconds(10).toNanos();

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - QUIET);

    /**
     * @param request where a failure is looked up that hits many fields of a request, such as a batch's
     * @return the id
     */
    String report(Throwable failure, Object where, GraphQLContext request) {
        Map<Throwable, String> reported = request.computeIfAbsent(Incidents.class,
                key -> Collections.synchronizedMap(new IdentityHashMap<Throwable, String>()));
        return reported.computeIfAbsent(root(failure), cause -> report(failure, where));
    }

    /** @return the id */
    String report(Throwable failure, Object where) {
        byte[] id = new byte[BYTES];
        random.nextBytes(id);
        String hex = HexFormat.of().formatHex(id);
        LOG.errorf(failure, "Failure %s at %s", hex, where);
        return hex;
    }

    /** Logs that the database is away, if that was not said just now. */
    void outage(Throwable failure) {
        long last = told.get();
        if (System.nanoTime() - last >= QUIET && told.compareAndSet(last, System.nanoTime())) {
            LOG.warnf("The database does not answer (%s); requests that need it are told to come back", root(failure));
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
