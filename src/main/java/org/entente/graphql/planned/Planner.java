package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.entente.graphql.PreparedDocument;

import com.fasterxml.jackson.core.io.SerializedString;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Makes plans of operations: what is asked of the objects of each type, field by field, with fragments, aliases,
 * {@code @skip} and {@code @include} resolved as graphql-java resolves them.
 */
final class Planner {

    private final GraphQLSchema schema;
    private final Resolvers resolvers;
    private final FieldCollector collector = new FieldCollector();
    private final Map<String, Leaf> leaves = new ConcurrentHashMap<>();

    Planner(GraphQLSchema schema, Resolvers resolvers) {
        this.schema = schema;
        this.resolvers = resolvers;
    }

    /** What an operation is planned with. */
    private record Given(Map<String, FragmentDefinition> fragments, CoercedVariables variables, GraphQLContext request) {
    }

    /**
     * @return the fields of the root
     * @throws Unplanned when it asks for what only ordinary execution answers
     */
    List<PlannedField> plan(PreparedDocument document, OperationDefinition operation, CoercedVariables variables,
            GraphQLContext request) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.document().getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
        Given given = new Given(fragments, variables, request);
        GraphQLObjectType root = schema.getQueryType();
        return fields(root, collector.collectFields(of(root, given), operation.getSelectionSet()), given);
    }

    /** @return whether all requests of a document's operations have the same plan: variables decide upon no field */
    static boolean isOneForAll(PreparedDocument document) {
        return !isConditional(document.document());
    }

    private static boolean isConditional(Node<?> node) {
        return node instanceof Directive ? hasVariable(node) : node.getChildren().stream().anyMatch(Planner::isConditional);
    }

    private static boolean hasVariable(Node<?> node) {
        return node instanceof VariableReference || node.getChildren().stream().anyMatch(Planner::hasVariable);
    }

    private FieldCollectorParameters of(GraphQLObjectType type, Given given) {
        return FieldCollectorParameters.newParameters().schema(schema).objectType(type).fragments(given.fragments)
                .variables(given.variables.toMap()).graphQLContext(given.request).build();
    }

    private List<PlannedField> fields(GraphQLObjectType type, MergedSelectionSet asked, Given given) {
        List<PlannedField> fields = new ArrayList<>(asked.size());
        for (MergedField field : asked.getSubFieldsList()) {
            fields.add(field(type, field, given));
        }
        return List.copyOf(fields);
    }

    private PlannedField field(GraphQLObjectType parent, MergedField asked, Given given) {
        Resolver resolver = resolvers.of(parent.getName(), asked.getName());
        if (resolver == null) {
            throw new Unplanned(asked.getName());
        }
        GraphQLFieldDefinition definition = resolver instanceof Resolver.TypeName ? Introspection.TypeNameMetaFieldDef
                : parent.getFieldDefinition(asked.getName());
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        Map<String, List<PlannedField>> below = new HashMap<>();
        for (GraphQLObjectType each : possible(type)) {
            below.put(each.getName(), fields(each, collector.collectFields(of(each, given), asked), given));
        }
        Map<String, Object> arguments = asked.getArguments().stream().anyMatch(Planner::hasVariable) ? null
                : ValuesResolver.getArgumentValues(schema.getCodeRegistry(), definition.getArguments(), asked.getArguments(),
                        CoercedVariables.emptyVariables(), given.request, Locale.ENGLISH);
        return new PlannedField(new SerializedString(asked.getResultKey()), resolver, definition, asked, arguments,
                Shape.of(definition.getType()),
                GraphQLTypeUtil.isLeaf(type) ? leaves.computeIfAbsent(type.getName(), name -> new Leaf(type)) : null, below);
    }

    /** @return the types that objects of a type may be of, none for scalars */
    private List<GraphQLObjectType> possible(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType shared) {
            return schema.getImplementations(shared);
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : List.of();
    }
}
