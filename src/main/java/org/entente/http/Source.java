package org.entente.http;

import java.util.Locale;

/** Where the answer to a request came from. */
public enum Source {
    /** Kept from an earlier request. */
    CACHE,
    /** Made for this request. */
    EXECUTED,
    /** Made for an equal request at the same time. */
    JOINED,
    /** The client has it already. */
    NOT_MODIFIED,
    /** There is no answer but an error. */
    NONE;

    /** @return as metrics call it */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
