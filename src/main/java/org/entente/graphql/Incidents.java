package org.entente.graphql;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import graphql.GraphQLContext;

/** Logs what the service did wrong, each failure once, under an id that the client is told. */
@ApplicationScoped
class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class);
    private static final int BYTES = 6;

    private final SecureRandom random = new SecureRandom();

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

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
