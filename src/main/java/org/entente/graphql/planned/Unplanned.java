package org.entente.graphql.planned;

/** Why an operation is left to ordinary execution, which knows what to tell of errors. Costs no stack trace. */
final class Unplanned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unplanned(String message) {
        super(message, null, false, false);
    }

    Unplanned(Throwable cause) {
        super(null, cause, false, false);
    }
}
