package org.entente.http;

import java.util.Map;

/**
 * A request as the specification of GraphQL over HTTP has it.
 *
 * @param query the text of a document; null where {@code extensions} name one
 * @param operationName which operation of the document, null for its only one
 * @param variables as they came, empty when there are none
 * @param extensions as they came, empty when there are none
 */
record GraphQlRequest(String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final String COST = "cost";

    /** @return the same request of a document with this text */
    GraphQlRequest of(String text) {
        return new GraphQlRequest(text, operationName, variables, extensions);
    }

    /** @return whether the answer is to say what it cost */
    boolean asksCost() {
        return Boolean.TRUE.equals(extensions.get(COST));
    }
}
