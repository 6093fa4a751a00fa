package org.entente.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.Condition;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import io.smallrye.config.WithDefault;

class QueryLimitsTest {

    private static final int MANY = 1_000_000;
    private static final QueryLimits USUAL = new QueryLimits(Limits.USUAL, Queries.SCHEMA);
    /** Of each number another one, so that none is taken for another. */
    private static final QueryLimits FEW = new QueryLimits(Limits.of(10, 4, 3, 5, 2, 50), Queries.SCHEMA);

    static List<Queries.Query> known() throws IOException {
        return Queries.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void whatIsAskedTakesNoMoreThanHalfOfALimit(Queries.Query query) throws IOException {
        QueryLimits half = new QueryLimits(Limits.half(), Queries.SCHEMA);
        Document document = read(query.text(), half);
        half.check(document);
        assertThat(half.checkCost(document, null, query.variables())).isNotNegative();
    }

    @Test
    void knownQueriesAreThere() throws IOException {
        assertThat(known()).hasSizeGreaterThan(17).extracting(Queries.Query::toString).contains("overview", "series")
                .haveAtLeast(8, new Condition<>(name -> name.startsWith("README"), "of the README"));
    }

    @Test
    void introspectionOfToolsIsTaken() {
        String introspection = Queries.introspection();
        Document document = read(introspection, USUAL);
        assertThat(Extents.greatest(document, new Fragments(document)).depth()).isEqualTo(15);
        USUAL.check(document);
        assertThat(USUAL.checkCost(document, null, Map.of())).isZero();
    }

    @Test
    void tokensAreReadUpToTheLimit() {
        assertThat(refused("{ a b(c: 1) d }", FEW)).isNull();
        assertThat(refused("{ a, b(c: 1),\r\n\t d }  \n # and a remark", FEW)).isNull();
        assertThat(refused("{ a b(c: 1) d e }", FEW)).hasMessage("The query has more than 10 tokens, the most that are read.")
                .returns(ErrorCode.TOO_MANY_TOKENS, RefusedException::code);
        // whatever comes behind is not looked at
        assertThat(refused("{ a a a a a a a a a a a a a ) ~ \u0000", FEW)).returns(ErrorCode.TOO_MANY_TOKENS,
                RefusedException::code);
        assertThat(refused("{ a }" + "#\n".repeat(12), FEW)).returns(ErrorCode.TOO_MANY_TOKENS, RefusedException::code);
        assertThat(refused("{ a " + ", \n".repeat(20_000) + "}", FEW)).as("blanks are none").isNull();
    }

    @Test
    void characters() {
        String longest = "{ a" + " ".repeat(64 * 1024 - 4) + "}";
        assertThat(refused(longest, USUAL)).isNull();
        assertThat(refused(longest + " ", USUAL))
                .hasMessage("The query has more than 65536 characters, the most that are read.")
                .returns(ErrorCode.TOO_LARGE, RefusedException::code);
    }

    @Test
    void nestingThatIsNotEvenRead() {
        assertThat(refused("{a".repeat(300) + "}".repeat(300), USUAL)).hasMessageContaining(" 20 ")
                .returns(ErrorCode.TOO_DEEP, RefusedException::code);
        assertThat(refused("{a(b: " + "[".repeat(600) + "]".repeat(600) + ")}", USUAL)).returns(ErrorCode.TOO_DEEP,
                RefusedException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "{ a ", "}", "{ a(b: \"c) }", "query { a @ }" })
    void whatIsNoGraphQlIsNotStopped(String text) {
        InvalidSyntaxException failure = catchThrowableOfType(InvalidSyntaxException.class, () -> read(text, FEW));
        assertThat(failure).isNotNull();
        assertThat(FEW.stopped(failure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ a { b { c { d } } } }",
            // inline fragments and spreads are no fields
            "{ ... { a { ... on B { b { ...C } } } } } fragment C on C { c { ... { d } } }",
            "{ a: x b: x c: x }", "{ a: x ...B } fragment B on Query { b: x { c: x } }",
            "query @a @b { c @d { e @f ... @g { h } } }", "query($a: Int @b @c) { ...D @e } fragment D on Query @f { x @g }",
            "{ a a ... { b b } ... on Query { c } c d d: e }", "{ a { b b } c { b b } }",
            // a fragment is collected once
            "{ ...A ...A ...A a } fragment A on Query { a }" })
    void whatReachesALimitIsTaken(String query) {
        assertThatCode(() -> FEW.check(Queries.parsed(query))).doesNotThrowAnyException();
    }

    static Stream<Arguments> over() {
        return Stream.of(
                Arguments.of("TOO_DEEP: The query nests 5 fields in one another; at most 4 may.",
                        List.of("{ a { b { c { d { e } } } } }", "mutation { a { b { c { d { __typename } } } } }",
                                "{ ... { a { ... on B { b { ...C } } } } } fragment C on C { c { ... { d { e } } } }",
                                "{ a } fragment A on B { a { b { c { d { e } } } } }",
                                "{ a } query { a { b { c { d { e } } } } }")),
                Arguments.of("TOO_MANY_ALIASES: The query has 4 aliases, those of its fragments counted wherever they are "
                        + "spread; at most 3 are taken.",
                        List.of("{ a: x b: x c: x d: x }", "{ a: x { b: x { c: x { d: x } } } }",
                                "{ ... { a: a b: b } c: c d: d }",
                                "{ ...A x { ...A } } fragment A on Query { a: x b: x }")),
                Arguments.of(
                        "TOO_MANY_DIRECTIVES: The query has 6 directives, those of its fragments counted wherever they are "
                                + "spread; at most 5 are taken.",
                        List.of("query @a @b { c @d { e @f ... @g { h @i } } }",
                                "query($a: Int @b @c) { ...D @e @g } fragment D on Query @f { x @g }",
                                "{ a { ...D } b { ...D } } fragment D on Query { x @a @b @c }")),
                Arguments.of("TOO_MANY_DIRECTIVES: The query has 5 directives at one place; at most 4 are taken there.",
                        List.of("{ a @a @a @a @a @a }", "query @a @a @a @a @a { a }", "{ ... @a @a @a @a @a { a } }",
                                "{ ...A @a @a @a @a @a } fragment A on Query { a }", "query ($a: A @a @a @a @a @a) { a }",
                                "{ a } fragment A on Query @a @a @a @a @a { a }")),
                Arguments.of(
                        "TOO_MANY_REPEATS: The query asks 3 times for one name in one selection; at most 2 times are taken.",
                        List.of("{ a a b a }", "{ x { a(b: 1) a: b a(b: 2) } }", "{ a ... { a ... on Query { a } } }",
                                "{ a ...A } fragment A on Query { a ...B } fragment B on Query { a }",
                                "{ ... { x { a a ...A } } } fragment A on A { a }", "{ x } fragment A on Query { a a a }",
                                "{ a a ...A } fragment A on Query { b ...A ...B } fragment B on Query { a ...A ...B }")))
                .flatMap(group -> ((List<?>) group.get()[1]).stream().map(query -> Arguments.of(query, group.get()[0])));
    }

    @ParameterizedTest
    @MethodSource("over")
    void whatIsOverALimitIsRefused(String query, String refusal) {
        assertRefused(query, FEW, refusal);
    }

    @Test
    void costs() {
        assertThat(FEW.checkCost(Queries.parsed("{ agreements(first: 50) { nodes { id } } }"), null, Map.of())).isEqualTo(50);
        Document over = Queries.parsed("query($n: Int) { agreements(first: $n) { nodes { id } } }");
        RefusedException refusal = catchThrowableOfType(RefusedException.class,
                () -> FEW.checkCost(over, null, Map.of("n", 51)));
        assertThat(refusal).returns(ErrorCode.TOO_COSTLY, RefusedException::code)
                .hasMessage("The query may answer 51 elements, "
                        + "at most 50 are given at once: ask for smaller pages, or nest fewer lists.");
    }

    /** What scanners send. */
    @ParameterizedTest
    @CsvSource({ "__typename,500,TOO_MANY_REPEATS", "a%d: __typename,101,TOO_MANY_ALIASES",
            "__typename@aa@aa@aa@aa@aa@aa@aa@aa@aa@aa,1,TOO_MANY_DIRECTIVES", "a%d: __typename @aa,61,TOO_MANY_ALIASES" })
    void knownAttacks(String field, int times, ErrorCode code) {
        String query = IntStream.range(0, times).mapToObj(n -> field.formatted(n))
                .collect(Collectors.joining(" \n ", "query cop { ", " }"));
        RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> USUAL.check(read(query, USUAL)));
        assertThat(refusal).returns(code, RefusedException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ ...A } fragment A on Query { ...A }", "{ ...A } fragment A on Query { a { ...A b: c } }",
            "{ ...A ...B } fragment A on Query { a { ...B } } fragment B on Query { ...C } fragment C on Query { ...A ...B ...C }",
            "{ ...None a { ...None @a } }", "{ ...A } fragment A on Query { ...None }", "fragment A on None { ...A }",
            "{ ...A } fragment A on None { a } fragment A on Query { ...A b }", "type A { b: C }",
            "{ a } type A { b: C } { a }" })
    void whatValidationWouldRefuseIsJudgedToo(String query) {
        Document document = Queries.parsed(query);
        assertThatCode(() -> {
            USUAL.check(document);
            USUAL.checkCost(document, null, Map.of());
        }).doesNotThrowAnyException();
    }

    /** The platform takes the last one of a name. */
    @Test
    void ofSeveralFragmentsOfANameTheLastCounts() {
        assertRefused("{ ...A b: x } fragment A on Query { a } fragment A on Query { c: x d: x e: x }", FEW,
                "TOO_MANY_ALIASES: The query has 4 aliases, those of its fragments counted wherever they are spread; "
                        + "at most 3 are taken.");
    }

    @Test
    void bombsAreCountedWithoutGoingOff() {
        assertRefused(bomb(60, "a: __typename @include(if: true)"), USUAL,
                "TOO_MANY_ALIASES: The query has 1000000000000 or more "
                        + "aliases, those of its fragments counted wherever they are spread; at most 60 are taken.");
        assertRefused(bomb(60, "__typename @include(if: true)"), USUAL,
                "TOO_MANY_DIRECTIVES: The query has 1000000000000 or more "
                        + "directives, those of its fragments counted wherever they are spread; at most 60 are taken.");
        Document lists = Queries.parsed(bomb(60, "organisations { id }"));
        USUAL.check(lists);
        assertThat(catchThrowableOfType(RefusedException.class, () -> USUAL.checkCost(lists, null, Map.of())))
                .returns(ErrorCode.TOO_COSTLY, RefusedException::code)
                .hasMessageContaining(" 1000000000000 or more elements");
        assertThat(2).as("the least bomb has two").isEqualTo(count(bomb(1, "a: __typename")));
        assertThat(count(bomb(20, "a: __typename"))).isEqualTo(1 << 20);
    }

    /** Nobody's stack has room for these, one in another. */
    @Test
    void chainsOfFragmentsAreFollowedToTheirEnd() {
        int links = 20_000;
        String chain = IntStream.range(0, links).mapToObj(n -> "fragment F%d on Query { ...F%d }".formatted(n, n + 1))
                .collect(Collectors.joining(" ", "{ ...F0 } ",
                        " fragment F%d on Query { a: organisations { id } }".formatted(links)));
        Document document = Queries.parsed(chain);
        assertThat(count(chain)).isEqualTo(1);
        assertThat(USUAL.checkCost(document, null, Map.of())).isEqualTo(30);
    }

    @Test
    void settingsAreDescribed() throws IOException {
        String described = Files.readString(Path.of("docs", "running.md"));
        assertThat(LimitsConfig.class.getMethods()).hasSize(10).allSatisfy(setting -> assertThat(described)
                .contains("| `entente.limits.%s` | `ENTENTE_LIMITS_%s` | `%s`".formatted(setting.getName(),
                        setting.getName().toUpperCase(Locale.ROOT), setting.getAnnotation(WithDefault.class).value())));
    }

    private static long count(String query) {
        Document document = Queries.parsed(query);
        return Extents.greatest(document, new Fragments(document)).aliases();
    }

    /** Fragments of which each spreads the next one twice, the last with some field. */
    private static String bomb(int fragments, String field) {
        return IntStream.range(0, fragments).mapToObj(n -> "fragment F%d on Query { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
                .collect(Collectors.joining(" ", "{ ...F0 } ", " fragment F%d on Query { %s }".formatted(fragments, field)));
    }

    private static void assertRefused(String query, QueryLimits limits, String refusal) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> limits.check(Queries.parsed(query)));
        assertThat(refused).isNotNull();
        assertThat(refused.code() + ": " + refused.getMessage()).isEqualTo(refusal);
    }

    private static RefusedException refused(String query, QueryLimits limits) {
        try {
            read(query, limits);
            return null;
        } catch (InvalidSyntaxException e) {
            return limits.stopped(e).orElseThrow(() -> e);
        }
    }

    private static Document read(String query, QueryLimits limits) {
        return new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(query)
                .parserOptions(limits.parsing()).build());
    }
}
