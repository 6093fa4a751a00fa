package org.entente.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

class CostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // pages
            "{ agreements(first: 7) { nodes { id } } } | 7", "{ agreements(first: 7) { edges { cursor node { id } } } } | 7",
            "{ agreements(first: 7) { nodes { id } edges { node { id } } } } | 14", "{ agreements { nodes { id } } } | 20",
            "{ agreements(last: 7) { nodes { id } } } | 7", "{ agreements(first: 20, last: 7) { nodes { id } } } | 7",
            "{ agreements(first: null) { nodes { id } } } | 20", "{ agreements(first: 7, last: null) { nodes { id } } } | 7",
            "{ search(text: \"a\", first: 7) { nodes { node { ... on Country { names { value } } } } } } | 42",
            "{ agreements(first: 100) { totalCount pageInfo { hasNextPage } } } | 0",
            // pages in pages
            "{ countries(first: 3) { nodes { agreements(first: 4) { nodes { id } } } } } | 15",
            "{ countries(first: 3) { edges { node { agreements(first: 4) { edges { node { id } } } } } } } | 15",
            "{ countries(first: 3) { nodes { agreements(first: 4) { nodes { signatories { documents(first: 2) { nodes { id } } } } } } } } | 195",
            "{ a: country(code: \"AZ\") { agreements(first: 4) { nodes { id } } } b: country(code: \"TR\") { code } } | 4",
            // other lists
            "{ organisations { names { value } } } | 180", "{ agreementCounts(groupBy: [YEAR]) { year } } | 1000",
            "{ country(code: \"AZ\") { partners { country { officials(first: 2) { nodes { id } } } } } } | 300",
            "{ errorCodes } | 0", "{ load { state } } | 0",
            // fragments, wherever they are
            "{ agreements(first: 7) { ...P } } fragment P on AgreementConnection { nodes { ...A } } fragment A on Agreement { parties { id } } | 42",
            "{ a: agreements(first: 2) { ...P } b: agreements(first: 3) { ...P } } fragment P on AgreementConnection { edges { node { parties { id } } } } | 30",
            "{ ... { ... on Query { agreements(first: 7) { ... { nodes { id } } } } } } | 7",
            "{ node(id: 1) { ... on Country { documents(first: 5) { nodes { id } } } ...O } } fragment O on Official { documents(first: 6) { nodes { id } } } | 11",
            // what is left out counts
            "{ agreements(first: 7) @skip(if: true) { nodes { id } } } | 7",
            // introspection
            "{ __schema { types { fields { name } } } __type(name: \"Query\") { fields { name } } __typename } | 0",
            // what is not in the schema
            "{ nothing(first: 7) { nodes { id } } agreements(first: 3) { nothing { a } nodes { id { a } } } } | 3",
            "{ ... on Nothing { agreements { nodes { id } } } ...Nothing } | 0", "mutation { agreements { nodes { id } } } | 0",
            "subscription { agreements { nodes { id } } } | 0", "{ agreements nodes edges organisations } | 30",
            // arguments that are no size: refused where they are used, until then as near as can be
            "{ agreements(first: 101) { nodes { id } } } | 100", "{ agreements(first: -1) { nodes { id } } } | 0",
            "{ agreements(first: 9999999999999999999999999999999) { nodes { id } } } | 100",
            "{ agreements(first: -9999999999999999999999999999999) { nodes { id } } } | 0",
            "{ agreements(first: \"7\") { nodes { id } } } | 100", "{ agreements(first: [7]) { nodes { id } } } | 100",
            "{ agreements(first: $undeclared) { nodes { id } } } | 20",
            "{ agreements(first: 7.5, first: 3) { nodes { id } } } | 100" })
    void ofAQuery(String query, long cost) {
        assertThat(cost(query, null, Map.of())).isEqualTo(cost);
    }

    static Stream<Arguments> variables() {
        Map<String, Object> none = new HashMap<>();
        none.put("n", null);
        return Stream.of(Arguments.of(Map.of("n", 7), 7), Arguments.of(Map.of("n", 7L), 7),
                Arguments.of(Map.of("n", BigInteger.valueOf(7)), 7), Arguments.of(Map.of("n", new BigDecimal("7.0")), 7),
                Arguments.of(Map.of("n", Long.MAX_VALUE), 100), Arguments.of(Map.of("n", Long.MIN_VALUE), 0),
                Arguments.of(Map.of("n", BigInteger.TEN.pow(400)), 100), Arguments.of(Map.of("n", Double.NEGATIVE_INFINITY), 0),
                Arguments.of(Map.of("n", "7"), 100), Arguments.of(Map.of("n", List.of(7)), 100),
                Arguments.of(Map.of("n", Map.of()), 100), Arguments.of(none, 20), Arguments.of(Map.of(), 6));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void ofVariables(Map<String, Object> variables, long cost) {
        assertThat(cost("query($n: Int = 6) { agreements(first: $n) { nodes { id } } }", null, variables)).isEqualTo(cost);
        assertThat(
                cost("query($n: Int = 6) { agreements(last: $n) { ...P } } fragment P on AgreementConnection { nodes { id } }",
                        null, variables))
                .isEqualTo(cost);
    }

    @Test
    void ofVariablesThatAreLeftOutTheArgumentSays() {
        assertThat(cost("query($n: Int) { agreements(first: $n) { nodes { id } } }", null, Map.of())).isEqualTo(20);
        assertThat(cost("query($n: Int) { agreements(first: 5, last: $n) { nodes { id } } }", null, Map.of())).isEqualTo(5);
    }

    @Test
    void ofTheOperationThatIsAskedFor() {
        String query = "query A($n: Int = 3) { agreements(first: $n) { nodes { ...F } } } "
                + "query B($n: Int = 4) { agreements(first: $n) { nodes { ...F } } } "
                + "fragment F on Agreement { parties { agreements(first: $n) { nodes { id } } } }";
        assertThat(cost(query, "A", Map.of())).isEqualTo(3 + 3 * 5 + 3 * 5 * 3);
        assertThat(cost(query, "B", Map.of())).isEqualTo(4 + 4 * 5 + 4 * 5 * 4);
        // what is not told is refused elsewhere
        assertThat(cost(query, null, Map.of())).isEqualTo(cost(query, "B", Map.of())).isEqualTo(cost(query, "", Map.of()));
        assertThat(cost(query, "C", Map.of())).isZero();
        assertThat(cost("fragment F on Query { agreements { nodes { id } } }", null, Map.of())).isZero();
    }

    @Test
    void longListsAreOnesOfTheSchema() {
        assertThat(ListSizes.LONG.keySet()).allSatisfy(list -> {
            GraphQLObjectType type = Queries.SCHEMA.getObjectType(list.split("\\.")[0]);
            var field = type.getFieldDefinition(list.split("\\.")[1]);
            assertThat(GraphQLTypeUtil.unwrapNonNull(field.getType())).isInstanceOf(GraphQLList.class);
            assertThat((Object) GraphQLTypeUtil.unwrapAll(field.getType())).isInstanceOf(GraphQLCompositeType.class);
        });
    }

    /** Whoever adds a list to the root says how long it is taken to be. */
    @Test
    void listsOfTheRootAreLongOnes() {
        assertThat(Queries.SCHEMA.getQueryType().getFieldDefinitions())
                .filteredOn(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList)
                .filteredOn(field -> (Object) GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)
                .isNotEmpty().allSatisfy(field -> assertThat(ListSizes.LONG).containsKey("Query." + field.getName()));
    }

    /** Relay's rule is the only one: what has pages is called a connection, and its size is asked for. */
    @Test
    void connectionsAreThoseWithAPage() {
        assertThat(Queries.SCHEMA.getAllTypesAsList()).filteredOn(GraphQLObjectType.class::isInstance)
                .allSatisfy(type -> assertThat(((GraphQLObjectType) type).getFieldDefinition("pageInfo") != null)
                        .as(((GraphQLNamedType) type).getName()).isEqualTo(type.getName().endsWith("Connection")));
    }

    private static long cost(String query, String operation, Map<String, Object> variables) {
        return Cost.of(Queries.parsed(query), operation, variables, Queries.SCHEMA);
    }
}
