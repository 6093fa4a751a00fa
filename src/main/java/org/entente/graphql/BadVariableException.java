package org.entente.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** A variable whose value is none of the type that the query declares. */
@ErrorCode("BAD_VARIABLE")
public class BadVariableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadVariableException() {
        super("A variable that this field takes as an argument does not fit the argument's type.");
    }
}
