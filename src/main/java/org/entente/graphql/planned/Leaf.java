package org.entente.graphql.planned;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLScalarType;

/** Tells the values of a scalar or an enumeration as the schema says. */
final class Leaf {

    private final GraphQLNamedOutputType type;
    private final boolean text;
    private final boolean number;
    /** Enumerations are small. */
    private final Map<Object, Object> names = new ConcurrentHashMap<>();

    Leaf(GraphQLNamedOutputType type) {
        this.type = type;
        this.text = type.getName().equals("String") || type.getName().equals("ID");
        this.number = type.getName().equals("Int");
    }

    /** @param value not null */
    Object told(Object value, GraphQLContext request) {
        if (text && value instanceof String || number && value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (type instanceof GraphQLEnumType values) {
            return names.computeIfAbsent(value, v -> values.serialize(v, request, Locale.ENGLISH));
        }
        return ((GraphQLScalarType) type).getCoercing().serialize(value, request, Locale.ENGLISH);
    }
}
