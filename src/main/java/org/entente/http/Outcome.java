package org.entente.http;

import java.util.Locale;

/** How a request at the door ended. */
public enum Outcome {
    /** Data without an error. */
    OK,
    /** Executed, and something of it is wrong, by the client's fault or by the service's. */
    ERRORS,
    /** Not executed: no GraphQL, no operation of the schema, or beyond a limit. */
    REFUSED,
    /** Given up at its deadline. */
    TIMEOUT,
    /** Turned away, since there was too much to do. */
    SHED,
    /** Not answered for want of the database. */
    UNAVAILABLE,
    /** The service failed as a whole. */
    FAILED;

    /** @return as metrics call it */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
