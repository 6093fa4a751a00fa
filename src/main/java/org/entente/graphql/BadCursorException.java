package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** A cursor that this API did not give out for this list and order. */
@ErrorCode("BAD_CURSOR")
public class BadCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadCursorException() {
        super("This is no cursor of this list in this order. Use a cursor or pageInfo of the same query, unchanged.");
    }
}
