package org.entente.graphql.planned;

import java.util.List;

import org.entente.graphql.Deadline;
import org.entente.graphql.PreferredLanguage;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;

/**
 * Asks resolvers in the name of one request.
 *
 * @param request what is known of it
 * @param variables its values
 * @param resolvers tells types
 */
record Calls(GraphQLContext request, CoercedVariables variables, Resolvers resolvers) {

    /** The parent of the fields of the root. */
    static final Object ROOT = new Object();

    String typeName(Object object) {
        String name = object == ROOT ? "Query" : resolvers.typeName(object);
        if (name == null) {
            throw new Unplanned("an object that the schema does not know");
        }
        return name;
    }

    /** @return what the field has for each of the objects */
    Object[] values(Resolver resolver, List<Object> objects, PlannedField field) {
        Deadline deadline = request.get(Deadline.class);
        if (deadline != null && deadline.isExpired()) {
            throw new Unplanned("the request's time has ended");
        }
        try {
            return resolver.values(objects, call(field));
        } catch (Unplanned e) {
            throw e;
        } catch (Exception e) {
            throw new Unplanned(e);
        }
    }

    private DataFetchingEnvironment call(PlannedField field) {
        DataFetchingEnvironment call = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().graphQLContext(request)
                .fieldDefinition(field.definition()).mergedField(field.asked()).arguments(field.arguments())
                .variables(variables.toMap()).build();
        return PreferredLanguage.applied(call);
    }
}
