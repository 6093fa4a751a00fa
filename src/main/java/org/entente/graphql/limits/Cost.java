package org.entente.graphql.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many elements of lists an answer may hold: the sizes of pages multiplied down the query, as
 * <a href="https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api">GitHub</a> counts
 * nodes. A page counts what it asks for, whatever it may find, under {@code nodes} and under {@code edges} each; another
 * list counts as {@link ListSizes} says. It is the most there may be: what {@code @skip} and {@code @include} leave out
 * counts, and what is asked for twice counts twice. Introspection is free, since depth bounds it.
 * <p>
 * Any document that can be read has a cost, found in time that grows with its text only.
 */
final class Cost {

    private final GraphQLSchema schema;
    private final PageSize pages;
    private final Map<String, Price> fragments = new HashMap<>();

    private Cost(GraphQLSchema schema, PageSize pages, Fragments fragments) {
        this.schema = schema;
        this.pages = pages;
        for (FragmentDefinition fragment : fragments.innermostFirst()) {
            this.fragments.put(fragment.getName(),
                    of(fragment.getSelectionSet(), type(fragment.getTypeCondition(), null)));
        }
    }

    /**
     * @param operationName may be null; of several operations that it leaves the dearest one counts
     * @param variables as the request has them, of whatever types
     */
    static long of(Document document, String operationName, Map<String, Object> variables, GraphQLSchema schema) {
        Fragments fragments = new Fragments(document);
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(o -> operationName == null || operationName.isEmpty() || operationName.equals(o.getName()))
                .toList();
        long dearest = 0;
        for (OperationDefinition operation : operations) {
            Cost cost = new Cost(schema, new PageSize(operation, variables), fragments);
            dearest = Math.max(dearest, cost.of(operation.getSelectionSet(), cost.root(operation)).fixed());
        }
        return dearest;
    }

    private GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Price of(SelectionSet set, GraphQLType type) {
        Price price = Price.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                price = price.and(of(selection, type));
            }
        }
        return price;
    }

    private Price of(Selection<?> selection, GraphQLType type) {
        if (selection instanceof FragmentSpread spread) {
            return fragments.getOrDefault(spread.getName(), Price.NONE);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), type(inline.getTypeCondition(), type));
        }
        Field field = (Field) selection;
        GraphQLFieldDefinition definition = type instanceof GraphQLFieldsContainer parent
                ? parent.getFieldDefinition(field.getName())
                : null;
        return definition == null ? Price.NONE : of(field, definition, (GraphQLNamedType) type);
    }

    private Price of(Field field, GraphQLFieldDefinition definition, GraphQLNamedType parent) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (!(type instanceof GraphQLCompositeType)) {
            return Price.NONE;
        }
        Price selected = of(field.getSelectionSet(), type);
        long below = isConnection((GraphQLNamedType) type) ? selected.of(pages.of(field, definition)) : selected.fixed();
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return new Price(below, 0);
        }
        long element = Count.sum(1, below);
        return isConnection(parent) ? new Price(0, element)
                : new Price(ListSizes.of(parent.getName(), field.getName()) * element, 0);
    }

    private GraphQLType type(TypeName condition, GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    /** As Relay tells them. */
    private static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }
}
