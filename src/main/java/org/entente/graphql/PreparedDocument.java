package org.entente.graphql;

import java.util.List;
import java.util.Optional;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;

/**
 * A text that was read as GraphQL: parsed, held against the limits, held against the schema.
 *
 * @param document what it says, null when it could not be read
 * @param errors what is wrong with it, each with a code; empty when it can be executed
 */
public record PreparedDocument(Document document, List<GraphQLError> errors) {

    /** @return whether it can be executed */
    public boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * @param name an operation's name, null for the only one
     * @return the operation, none when it is not there or not the only one
     */
    public Optional<OperationDefinition> operation(String name) {
        if (document == null) {
            return Optional.empty();
        }
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream().filter(operation -> name.equals(operation.getName())).findFirst();
    }
}
