package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** What the service did wrong; its cause is for the log alone. */
@ErrorCode("INTERNAL")
class InternalErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InternalErrorException(Throwable cause) {
        super(cause);
    }
}
