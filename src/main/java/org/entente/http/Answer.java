package org.entente.http;

/**
 * What a request is answered, before it is known in which form.
 *
 * @param body JSON
 * @param kind what became of the request
 * @param errors whether there are any, beside data or alone
 * @param operationName of the operation, null for a nameless one and where there is none
 * @param revision the state of the store that it was read from; null where it is not to be kept
 */
record Answer(Body body, Kind kind, boolean errors, String operationName, String revision) {

    /** What became of a request, which its status says. */
    enum Kind {
        /** There are data, though maybe errors beside them. */
        DATA(200, 200),
        /** A request by the specification that asks for what there is not. */
        REFUSED(200, 400),
        BAD_REQUEST(400, 400),
        BAD_METHOD(405, 405),
        NOT_ACCEPTABLE(406, 406),
        SLOW_REQUEST(408, 408),
        TOO_LARGE(413, 413),
        BAD_CONTENT_TYPE(415, 415),
        FAILED(500, 500),
        OVERLOADED(503, 503),
        /** There is no database to ask. */
        UNAVAILABLE(503, 503),
        TIMEOUT(504, 504);

        private final int json;
        private final int graphqlResponse;

        Kind(int json, int graphqlResponse) {
            this.json = json;
            this.graphqlResponse = graphqlResponse;
        }

        /** @return the status of HTTP */
        int status(MediaType type) {
            return type == MediaType.JSON ? json : graphqlResponse;
        }
    }

    /** @return how the request ended */
    Outcome outcome() {
        return switch (kind) {
            case DATA -> errors ? Outcome.ERRORS : Outcome.OK;
            case FAILED -> Outcome.FAILED;
            case OVERLOADED -> Outcome.SHED;
            case UNAVAILABLE -> Outcome.UNAVAILABLE;
            case TIMEOUT -> Outcome.TIMEOUT;
            default -> Outcome.REFUSED;
        };
    }

    /** @return whether the service had what it needs to answer */
    boolean isGiven() {
        return kind != Kind.FAILED && kind != Kind.UNAVAILABLE;
    }

    /** @return whether equal requests can have it too, as long as the store does not change */
    boolean isLasting() {
        return revision != null;
    }

    /** @return the same for one request only */
    Answer notLasting() {
        return new Answer(body, kind, errors, operationName, null);
    }
}
