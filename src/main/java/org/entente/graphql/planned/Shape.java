package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;

/**
 * How a field's values are nested.
 *
 * @param required whether null is an error
 * @param element of a list, null where it is none
 */
record Shape(boolean required, Shape element) {

    static Shape of(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return new Shape(true, of(nonNull.getWrappedType()).element);
        }
        return new Shape(false, type instanceof GraphQLList list ? of(list.getWrappedType()) : null);
    }

    /**
     * @param leaf what becomes of each value that is not null and no list
     * @return the values, lists as lists
     */
    Object map(Object value, UnaryOperator<Object> leaf) {
        if (value == null) {
            if (required) {
                throw new Unplanned("null where there must be something");
            }
            return null;
        }
        if (element == null) {
            return leaf.apply(value);
        }
        if (!(value instanceof Collection<?> values)) {
            throw new Unplanned("a list of another kind");
        }
        List<Object> mapped = new ArrayList<>(values.size());
        for (Object each : values) {
            mapped.add(element.map(each, leaf));
        }
        return mapped;
    }
}
