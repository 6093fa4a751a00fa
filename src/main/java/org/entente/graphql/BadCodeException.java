package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** A code that is none. */
@ErrorCode("BAD_CODE")
public class BadCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadCodeException(String message) {
        super(message);
    }
}
