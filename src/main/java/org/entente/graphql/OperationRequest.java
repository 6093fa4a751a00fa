package org.entente.graphql;

import java.util.Map;

/**
 * An operation to execute.
 *
 * @param document what it is in
 * @param operationName which of the document's it is, null for the only one
 * @param variables as they came, not yet held against their types
 * @param asksCost whether the answer is to tell what the operation costs
 * @param language that the request prefers
 */
public record OperationRequest(PreparedDocument document, String operationName, Map<String, Object> variables,
        boolean asksCost, Language language) {
}
