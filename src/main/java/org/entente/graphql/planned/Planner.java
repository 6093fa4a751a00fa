package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graphql.PreparedDocument;

import com.fasterxml.jackson.core.io.SerializedString;

import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** Makes plans of operations: fragments, aliases, {@code @skip} and {@code @include} are resolved in them. */
final class Planner {

    private final GraphQLSchema schema;
    private final Resolvers resolvers;
    private final Map<String, Leaf> leaves = new java.util.concurrent.ConcurrentHashMap<>();

    Planner(GraphQLSchema schema, Resolvers resolvers) {
        this.schema = schema;
        this.resolvers = resolvers;
    }

    /**
     * @return the fields of the root
     * @throws Unplanned when it asks for what only ordinary execution answers
     */
    List<PlannedField> plan(PreparedDocument document, OperationDefinition operation, CoercedVariables variables) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.document().getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
        ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory
                .createExecutableNormalizedOperation(schema, operation, fragments, variables);
        return fields(normalized, normalized.getTopLevelFields());
    }

    private List<PlannedField> fields(ExecutableNormalizedOperation operation, List<ExecutableNormalizedField> asked) {
        List<PlannedField> fields = new ArrayList<>(asked.size());
        for (ExecutableNormalizedField field : asked) {
            fields.add(field(operation, field));
        }
        return List.copyOf(fields);
    }

    private PlannedField field(ExecutableNormalizedOperation operation, ExecutableNormalizedField asked) {
        Map<String, Resolver> byType = new HashMap<>();
        for (String type : asked.getObjectTypeNames()) {
            Resolver resolver = resolvers.of(type, asked.getFieldName());
            if (resolver == null) {
                throw new Unplanned(asked.getFieldName());
            }
            byType.put(type, resolver);
        }
        List<GraphQLFieldDefinition> definitions = asked.getFieldDefinitions(schema);
        Shape shape = Shape.of(definitions.get(0).getType());
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definitions.get(0).getType());
        for (GraphQLFieldDefinition other : definitions) {
            if (!Shape.of(other.getType()).equals(shape) || !GraphQLTypeUtil.unwrapAll(other.getType()).equals(type)) {
                throw new Unplanned("types that differ");
            }
        }
        return new PlannedField(new SerializedString(asked.getResultKey()), byType, definitions.get(0),
                operation.getMergedField(asked), asked.getResolvedArguments(), shape,
                GraphQLTypeUtil.isLeaf(definitions.get(0).getType())
                        ? leaves.computeIfAbsent(type.getName(), n -> new Leaf(type))
                        : null,
                fields(operation, asked.getChildren()));
    }
}
