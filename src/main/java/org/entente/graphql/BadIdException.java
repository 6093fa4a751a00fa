package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** An identifier that this API did not give out, or one of another kind. */
@ErrorCode("BAD_ID")
public class BadIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadIdException(Throwable cause) {
        super("This is no id of the kind asked for. Use an id as this API gave it out, unchanged.", cause);
    }
}
