package org.entente.http;

import java.util.List;
import java.util.Optional;

/** The forms of an answer; they differ in their status codes only. */
enum MediaType {

    /** Status 200 for whatever is a request, the way of clients before the specification. */
    JSON("application/json"),
    /** A status that says whether there are data. */
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** @return the value of {@code Content-Type} */
    String contentType() {
        return name + "; charset=utf-8";
    }

    /**
     * @param accept the values of {@code Accept}
     * @return what they like best: JSON where anything is as good, the other where both are named alike; none where they
     *         take neither
     */
    static Optional<MediaType> best(List<String> accept) {
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        Preferences preferences = Preferences.of(accept);
        if (preferences.isEmpty()) {
            return Optional.of(JSON);
        }
        double any = Math.max(preferences.of("application/*"), preferences.of("*/*"));
        double named = preferences.of(GRAPHQL_RESPONSE.name);
        double plain = preferences.of(JSON.name) < 0 ? any : preferences.of(JSON.name);
        if (named > 0 && named >= plain) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        if (plain > 0) {
            return Optional.of(JSON);
        }
        // what is refused by name is not meant by a wildcard
        return named < 0 && any > 0 ? Optional.of(GRAPHQL_RESPONSE) : Optional.empty();
    }
}
