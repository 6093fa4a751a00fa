package org.entente.graphql;

import java.util.Objects;

/** What a client asks wrongly. The message is for the client: what was expected, by the argument's name. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * @param code what the client can act on
     * @param message what was expected
     */
    public RefusedException(ErrorCode code, String message) {
        // a refusal leaves no trace in the log, so none is taken
        super(message, null, false, false);
        this.code = Objects.requireNonNull(code);
    }

    /** @return what the client can act on */
    public ErrorCode code() {
        return code;
    }
}
