package org.entente.graphql;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Answers a field that takes a language in the one that the request prefers, where the query names none. The schema's
 * default stands for all other requests, so whether one is named is seen in the query, not in the argument's value.
 *
 * @param <T> the field's type
 */
public final class PreferredLanguage<T> implements DataFetcher<T> {

    private static final String ARGUMENT = "language";

    private final DataFetcher<T> field;

    private PreferredLanguage(DataFetcher<T> field) {
        this.field = field;
    }

    /** @return the same schema, every field that takes a language with the request's as its default */
    static GraphQLSchema inAll(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(fields -> schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream().filter(PreferredLanguage::takesLanguage)
                        .forEach(field -> fields.dataFetcher(FieldCoordinates.coordinates(type, field),
                                new PreferredLanguage<>(fields.getDataFetcher(type, field))))));
        return schema.transformWithoutTypes(same -> same.codeRegistry(registry));
    }

    @Override
    public T get(DataFetchingEnvironment environment) throws Exception {
        return field.get(applied(environment));
    }

    /** @return the same call of a field, with the request's language where the field takes one that the query leaves out */
    public static DataFetchingEnvironment applied(DataFetchingEnvironment environment) {
        if (!takesLanguage(environment.getFieldDefinition())) {
            return environment;
        }
        Language preferred = RequestLanguage.of(environment.getGraphQlContext());
        if (preferred == Language.EN || isGiven(environment)) {
            return environment;
        }
        Map<String, Object> arguments = new HashMap<>(environment.getArguments());
        arguments.put(ARGUMENT, preferred.name());
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment).arguments(arguments).build();
    }

    private static boolean takesLanguage(GraphQLFieldDefinition field) {
        GraphQLArgument argument = field.getArgument(ARGUMENT);
        return argument != null && GraphQLTypeUtil.unwrapAll(argument.getType()).getName()
                .equals(Language.class.getSimpleName());
    }

    private static boolean isGiven(DataFetchingEnvironment environment) {
        for (Argument argument : environment.getField().getArguments()) {
            if (argument.getName().equals(ARGUMENT)) {
                // null stands for the default, as does a variable without a value
                return environment.getArgument(ARGUMENT) != null && !(argument.getValue() instanceof VariableReference variable
                        && !environment.getVariables().containsKey(variable.getName()));
            }
        }
        return false;
    }
}
