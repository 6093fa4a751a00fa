package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** Paging arguments that ask for no page. */
@ErrorCode("BAD_PAGE_SIZE")
public class BadPageSizeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadPageSizeException(String message) {
        super(message);
    }
}
