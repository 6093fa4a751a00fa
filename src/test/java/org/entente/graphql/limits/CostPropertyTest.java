package org.entente.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.entente.graphql.list.PageArguments;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A query costs as much as a service answers it with whose pages are all full. */
class CostPropertyTest {

    private static final int MOST = 20_000;
    private static final GraphQL FULL = GraphQL.newGraphQL(full("""
            type Query { one: Thing few: [Thing!] pages(first: Int = 3, last: Int): ThingConnection! }
            type Thing { id: ID one: Thing few: [Thing!]! pages(first: Int = 3, last: Int): ThingConnection! }
            type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int }
            type ThingEdge { cursor: String node: Thing! }
            """))
            // some of these queries have fragments that nobody spreads
            .preparsedDocumentProvider((input, validation) -> CompletableFuture
                    .completedFuture(new PreparsedDocumentEntry(Queries.parsed(input.getQuery()))))
            .build();

    @Property
    void ofQueriesThatAskForNothingTwice(@ForAll Random dice) {
        String query = new Dice(dice, true).document();
        Map<String, Object> variables = variables(dice);
        long cost = cost(query, variables);
        Assume.that(cost <= MOST);
        assertThat(cost).as(query).isEqualTo(elements(query, variables));
    }

    @Property
    void ofQueriesThatAskTwiceIsNoLess(@ForAll Random dice) {
        String query = new Dice(dice, false).document();
        Map<String, Object> variables = variables(dice);
        long cost = cost(query, variables);
        Assume.that(cost <= MOST);
        assertThat(cost).as(query).isGreaterThanOrEqualTo(elements(query, variables));
    }

    private static long cost(String query, Map<String, Object> variables) {
        return Cost.of(Queries.parsed(query), null, variables, FULL.getGraphQLSchema());
    }

    private static long elements(String query, Map<String, Object> variables) {
        ExecutionResult answer = FULL.execute(ExecutionInput.newExecutionInput(query).variables(variables).build());
        assertThat(answer.getErrors()).as(query).isEmpty();
        return elements(answer.<Map<String, Object>> getData());
    }

    private static long elements(Object data) {
        if (data instanceof Map<?, ?> object) {
            return object.values().stream().mapToLong(CostPropertyTest::elements).sum();
        }
        return data instanceof List<?> list ? list.stream().mapToLong(element -> 1 + elements(element)).sum() : 0;
    }

    private static Map<String, Object> variables(Random dice) {
        Map<String, Object> variables = new HashMap<>();
        for (String name : List.of("a", "b")) {
            int kind = dice.nextInt(5);
            if (kind > 0) {
                variables.put(name, kind == 1 ? null : dice.nextInt(5));
            }
        }
        return variables;
    }

    /** A connection is the number of its elements, everything else is something. */
    private static GraphQLSchema full(String types) {
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(types),
                RuntimeWiring.MOCKED_WIRING);
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !type.getName().startsWith("__")) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    DataFetcher<Object> fetcher = environment -> value(environment, field);
                    code.dataFetcher(FieldCoordinates.coordinates(object, field), fetcher);
                }
            }
        }
        return schema.transform(whole -> whole.codeRegistry(code.build()));
    }

    private static Object value(DataFetchingEnvironment environment, GraphQLFieldDefinition field) {
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            int size = environment.getSource() instanceof Integer page ? page : ListSizes.USUAL;
            return Collections.nCopies(size, "something");
        }
        if (field.getName().equals("pages")) {
            Integer last = environment.getArgument("last");
            Integer first = environment.getArgument("first");
            return last != null ? last : first != null ? first : Integer.valueOf(PageArguments.USUAL);
        }
        return field.getName().equals("totalCount") ? (Object) 1 : "something";
    }

    /** Makes up queries; those that ask for nothing twice give every field a name of its own, and every spread a field. */
    private static final class Dice {

        private static final int FRAGMENTS = 3;

        private final Random random;
        private final boolean distinct;
        private int names;

        Dice(Random random, boolean distinct) {
            this.random = random;
            this.distinct = distinct;
        }

        String document() {
            List<String> definitions = new ArrayList<>();
            definitions.add("query($a: Int, $b: Int = 2) " + set("Query", 0, 3));
            for (int n = 0; n < FRAGMENTS; n++) {
                definitions.add("fragment Thing" + n + " on Thing " + set("Thing", n + 1, 2));
                definitions.add("fragment ThingConnection" + n + " on ThingConnection " + set("ThingConnection", n + 1, 2));
            }
            Collections.shuffle(definitions, random);
            return String.join("\n", definitions);
        }

        private String set(String type, int firstFragment, int depth) {
            StringBuilder text = new StringBuilder("{ ");
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                text.append(selection(type, firstFragment, depth)).append(' ');
            }
            return text.append('}').toString();
        }

        private String selection(String type, int firstFragment, int depth) {
            boolean connection = type.equals("ThingConnection");
            if (depth == 0) {
                return connection ? "totalCount" : "__typename";
            }
            String things = set("Thing", firstFragment, depth - 1);
            return switch (random.nextInt(6)) {
                case 0 -> "... " + (random.nextBoolean() ? "on " + type : "") + set(type, firstFragment, depth - 1);
                case 1 -> spread(type, firstFragment);
                case 2 -> connection ? field("totalCount", "") : field("__typename", "");
                case 3 -> connection ? field("edges", "") + " { cursor node " + things + " }" : field("one", "") + things;
                case 4 -> connection ? field("nodes", "") + things : field("few", "") + things;
                default -> connection ? field("nodes", "") + things
                        : field("pages", size()) + set("ThingConnection", firstFragment, depth - 1);
            };
        }

        private String spread(String type, int firstFragment) {
            if (firstFragment == FRAGMENTS) {
                return "__typename";
            }
            int fragment = firstFragment + random.nextInt(FRAGMENTS - firstFragment);
            if (!distinct && !type.equals("Query")) {
                return "..." + type + fragment;
            }
            return switch (type) {
                case "ThingConnection" -> field("nodes", "") + " { ...Thing" + fragment + " }";
                case "Thing" -> field("one", "") + " { ...Thing" + fragment + " }";
                default -> field("pages", size()) + " { ...ThingConnection" + fragment + " }";
            };
        }

        private String size() {
            String size = List
                    .of("first: 1", "first: 2", "first: 0", "first: $a", "first: $b", "last: 2", "last: $a", "last: $b",
                            "first: 20, last: $a", "first: null")
                    .get(random.nextInt(10));
            return random.nextInt(5) == 0 ? "" : "(" + size + ")";
        }

        /** Fields of one name have the same arguments, or they would be no query. */
        private String field(String field, String arguments) {
            String name = distinct ? "n" + names++ : field + arguments.replaceAll("\\W", "_");
            return name + ": " + field + arguments;
        }
    }
}
