package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.graphql.Deadline;
import org.entente.graphql.PreferredLanguage;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLSchema;

/**
 * Asks resolvers in the name of one request.
 *
 * @param request what is known of it
 * @param variables its values
 * @param schema reads arguments
 * @param resolvers tells types
 */
record Calls(GraphQLContext request, CoercedVariables variables, GraphQLSchema schema, Resolvers resolvers) {

    /** The parent of the fields of the root. */
    static final Object ROOT = new Object();
    static final String ROOT_TYPE = "Query";

    String typeName(Object object) {
        String name = object == ROOT ? ROOT_TYPE : resolvers.typeName(object);
        if (name == null) {
            throw new Unplanned("an object that the schema does not know");
        }
        return name;
    }

    /** @return what the field has for each of the objects */
    Object[] values(PlannedField field, List<Object> objects) {
        Deadline deadline = request.get(Deadline.class);
        if (deadline != null && deadline.isExpired()) {
            throw new Unplanned("the request's time has ended");
        }
        try {
            return field.resolver().values(objects, call(field));
        } catch (Unplanned e) {
            throw e;
        } catch (Exception e) {
            throw new Unplanned(e);
        }
    }

    private DataFetchingEnvironment call(PlannedField field) {
        DataFetchingEnvironment call = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().graphQLContext(request)
                .fieldDefinition(field.definition()).mergedField(field.asked()).arguments(arguments(field))
                .variables(variables.toMap()).build();
        return PreferredLanguage.applied(call);
    }

    private Map<String, Object> arguments(PlannedField field) {
        return field.arguments() != null ? own(field.arguments())
                : ValuesResolver.getArgumentValues(schema.getCodeRegistry(), field.definition().getArguments(),
                        field.asked().getArguments(), variables, request, Locale.ENGLISH);
    }

    /** Plans are shared, and what a field is given becomes its own: input objects are changed as they are read. */
    private static Map<String, Object> own(Map<String, Object> arguments) {
        if (arguments.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> own = new LinkedHashMap<>();
        arguments.forEach((name, value) -> own.put(name, ownValue(value)));
        return own;
    }

    @SuppressWarnings("unchecked")
    private static Object ownValue(Object value) {
        if (value instanceof Map<?, ?> object) {
            return own((Map<String, Object>) object);
        }
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(Calls::ownValue).toList()) : value;
    }
}
