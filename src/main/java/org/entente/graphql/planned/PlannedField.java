package org.entente.graphql.planned;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.io.SerializedString;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;

/**
 * A field that an operation asks of one type's objects.
 *
 * @param name as the answer calls it
 * @param resolver says what it has
 * @param definition the schema's
 * @param asked where the operation asks for it
 * @param arguments as the operation gives them, or the schema's defaults; null where variables settle them
 * @param shape how its values are nested
 * @param leaf tells its values, null where they are objects
 * @param fields what is asked of those objects, by the name of their type, in the answer's order
 */
record PlannedField(SerializedString name, Resolver resolver, GraphQLFieldDefinition definition, MergedField asked,
        Map<String, Object> arguments, Shape shape, Leaf leaf, Map<String, List<PlannedField>> fields) {
}
