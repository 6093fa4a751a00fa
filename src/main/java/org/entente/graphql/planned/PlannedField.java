package org.entente.graphql.planned;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.io.SerializedString;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;

/**
 * A field that an operation asks for.
 *
 * @param name as the answer calls it
 * @param resolvers by the name of the parent's type; parents of other types do not have the field
 * @param definition the schema's
 * @param asked where the operation asks for it
 * @param arguments as the operation gives them, or the schema's defaults
 * @param shape how its values are nested
 * @param leaf tells its values, null where they are objects
 * @param fields what is asked of those objects
 */
record PlannedField(SerializedString name, Map<String, Resolver> resolvers, GraphQLFieldDefinition definition,
        MergedField asked, Map<String, Object> arguments, Shape shape, Leaf leaf, List<PlannedField> fields) {
}
