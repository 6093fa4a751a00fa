package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** A valid query of a schema, made up from a seed: of all that a query may have something. */
final class RandomQuery {

    private static final int DEPTH = 7;
    /** How many fields, at most some more. */
    private static final int FIELDS = 40;
    /** How often a list may be asked for by the lists around it. */
    private static final int ELEMENTS = 30;
    /** What a list without pages may hold. */
    private static final int LIST = 5;
    /** What one at the root may: all of a kind. */
    private static final int ALL = 12;
    /** Called and typed the same wherever they are. */
    private static final List<String> ALIKE = List.of("id", "code");
    private static final List<String> INTROSPECTION = List.of("__schema { queryType { name } directives { name } }",
            "__type(name: \"Agreement\") { name kind fields { name type { name kind ofType { name } } } }");

    private final GraphQLSchema schema;
    private final RandomValues values;
    private final Map<String, Fragment> fragments = new HashMap<>();
    private final List<String> definitions = new ArrayList<>();
    private int fields;
    private int names;
    private boolean introspects;
    private final String text;

    /** What goes unaliased in a selection. */
    private enum Mode {
        /** Anything. */
        FREE,
        /** What takes no arguments: merged with another selection of the same field, it cannot differ from it. */
        MERGED,
        /** What is the same in all types. */
        ALIASED
    }

    /** A fragment that can be spread again, where lists around it are not longer. */
    private record Fragment(String name, int elements, int depth) {
    }

    RandomQuery(GraphQLSchema schema, Known known, long seed) {
        this.schema = schema;
        Random random = new Random(seed);
        this.values = new RandomValues(random, known, random.nextInt(8) == 0);
        String fields = selection(schema.getQueryType(), Mode.FREE, DEPTH, 1, new HashMap<>());
        String declared = values.declared.isEmpty() ? "" : "(" + String.join(", ", values.declared) + ")";
        text = (declared.isEmpty() && values.once(2) ? "" : "query " + (values.once(2) ? "Q" : "") + declared) + fields
                + String.join("", definitions);
    }

    String text() {
        return text;
    }

    Map<String, Object> variables() {
        return values.variables;
    }

    /** @return whether the schema is asked for too */
    boolean introspects() {
        return introspects;
    }

    /** @param heads what the selection has already: names in the answer, each with its field */
    private String selection(GraphQLNamedType type, Mode mode, int depth, int elements, Map<String, Head> heads) {
        List<String> parts = new ArrayList<>();
        boolean root = type == schema.getQueryType();
        int number = root ? 1 + values.any(List.of(0, 0, 1, 2)) : 1 + values.any(List.of(0, 1, 2, 3, 4));
        if (type instanceof GraphQLFieldsContainer container) {
            for (int i = 0; i < number; i++) {
                parts.add(part(container, mode, depth, elements, heads));
            }
        }
        if (!(type instanceof GraphQLObjectType)) {
            List<GraphQLObjectType> kinds = kinds(type);
            for (int i = 0; i < number; i++) {
                parts.add(fragment(values.any(kinds), depth, elements));
            }
        }
        if (parts.isEmpty() || values.once(4)) {
            parts.add(values.once(3) ? "t" + names++ + ": __typename" : "__typename");
        }
        // more of it in one query is refused
        if (root && !introspects && values.once(25)) {
            introspects = true;
            parts.add("i" + names++ + ": " + values.any(INTROSPECTION));
        }
        return " { " + String.join(" ", parts) + " }";
    }

    /** A field as it was asked for. */
    private record Head(GraphQLFieldDefinition field, String asked) {
    }

    private List<GraphQLObjectType> kinds(GraphQLNamedType type) {
        return schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(t -> type instanceof graphql.schema.GraphQLUnionType union && union.getTypes().contains(t)
                        || type instanceof graphql.schema.GraphQLInterfaceType i && t.getInterfaces().contains(i))
                .toList();
    }

    private String part(GraphQLFieldsContainer type, Mode mode, int depth, int elements, Map<String, Head> heads) {
        if (type instanceof GraphQLObjectType object && values.once(9)) {
            return fragment(object, depth, elements);
        }
        if (values.once(15)) {
            return "..." + (values.once(2) ? " on " + type.getName() : "") + directive()
                    + selectionOf(field(type, mode, depth, elements, heads));
        }
        return field(type, mode, depth, elements, heads);
    }

    private static String selectionOf(String field) {
        return " { " + field + " }";
    }

    private String fragment(GraphQLObjectType type, int depth, int elements) {
        Fragment known = fragments.get(type.getName());
        if (known != null && known.elements >= elements && known.depth <= depth && values.once(2)) {
            return "..." + known.name + directive();
        }
        String body = " on " + type.getName() + selection(type, Mode.ALIASED, depth, elements, new HashMap<>());
        if (values.once(2)) {
            String name = "F" + names++;
            definitions.add(" fragment " + name + body);
            fragments.put(type.getName(), new Fragment(name, elements, depth));
            return "..." + name + directive();
        }
        return "..." + body;
    }

    private String field(GraphQLFieldsContainer type, Mode mode, int depth, int elements, Map<String, Head> heads) {
        fields++;
        if (!heads.isEmpty() && values.once(8)) {
            Head again = values.any(new ArrayList<>(new java.util.TreeMap<>(heads).values()));
            return again.asked + directive() + below(again.field, Mode.MERGED, depth, elements);
        }
        boolean few = depth <= 1 || elements > ELEMENTS || fields > FIELDS;
        List<GraphQLFieldDefinition> those = type.getFieldDefinitions().stream().filter(f -> !few || isLeaf(f)).toList();
        if (those.isEmpty()) {
            return "__typename";
        }
        GraphQLFieldDefinition field = values.any(those);
        boolean alias = values.once(5) || heads.containsKey(field.getName()) || switch (mode) {
            case FREE -> false;
            case MERGED -> !field.getArguments().isEmpty();
            case ALIASED -> !ALIKE.contains(field.getName());
        };
        String name = alias ? "a" + names++ : field.getName();
        Head head = new Head(field, (alias ? name + ": " : "") + field.getName() + values.arguments(field));
        // what is merged with another selection can be asked for again there with the same arguments only
        Mode inside = alias || mode == Mode.FREE ? Mode.FREE : Mode.MERGED;
        String asked = head.asked + directive() + below(field, inside, depth, elements);
        heads.put(name, head);
        return asked;
    }

    private String below(GraphQLFieldDefinition field, Mode mode, int depth, int elements) {
        if (isLeaf(field)) {
            return "";
        }
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
                && !List.of("nodes", "edges").contains(field.getName());
        return selection((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()), mode, depth - 1,
                elements * (list ? depth == DEPTH ? ALL : LIST : field.getArgument("first") != null ? 3 : 1), new HashMap<>());
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return !(type instanceof graphql.schema.GraphQLCompositeType);
    }

    private String directive() {
        return !values.once(14) ? ""
                : values.once(2) ? " @skip(if: " + values.condition(values.once(3)) + ")"
                        : " @include(if: " + values.condition(!values.once(3)) + ")";
    }
}
