package org.entente.graphql.planned;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;

import org.entente.graphql.Documents;
import org.entente.graphql.Execution;
import org.entente.graphql.OperationRequest;
import org.entente.graphql.PreparedDocument;
import org.entente.graphql.RequestLanguage;
import org.entente.graphql.Snapshot;
import org.entente.scale.MadeUpArchive;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whatever is asked: planned execution answers what ordinary execution does, to the byte. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class PlannedExecutionTest {

    private static final Logger LOG = Logger.getLogger(PlannedExecutionTest.class);

    private static final int QUERIES = Integer.getInteger("entente.planned.queries", 1_000);
    private static final long SEED = Long.getLong("entente.planned.seed", 6);
    private static final List<String> LANGUAGES = List.of("en", "az", "ru", "tr", "de, tr;q=0.5");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    GraphQLSchema schema;
    @Inject
    Documents documents;
    @Inject
    Execution execution;
    @Inject
    Snapshot snapshot;

    private final Known known = new Known();

    /** An answer, and how it was come by. */
    private record Answered(byte[] bytes, boolean planned) {

        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** What was found wrong. */
    private record Difference(String asked, Answered ordinary, Answered planned) {

        @Override
        public String toString() {
            return "%s%nordinary: %s%nplanned:  %s%nthey differ %s from byte %d".formatted(asked, ordinary, planned,
                    ordinary.json().equals(planned.json()) ? "in order" : "in content",
                    Arrays.mismatch(ordinary.bytes, planned.bytes));
        }
    }

    @Test
    void answersWhatOrdinaryExecutionDoes() {
        explore();
        int flawless = 0;
        int planned = 0;
        int withLists = 0;
        int erring = 0;
        List<String> unplanned = new ArrayList<>();
        Map<String, Integer> codes = new TreeMap<>();
        List<Difference> different = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            RandomQuery query = new RandomQuery(schema, known, SEED * 1_000_003 + i);
            String language = LANGUAGES.get(i % LANGUAGES.size());
            boolean first = i % 2 == 0;
            List<Answered> all = answers(query.text(), query.variables(), language, List.of(first, !first, false));
            Answered ordinary = all.get(first ? 0 : 1);
            Answered other = all.get(first ? 1 : 0);
            String asked = "seed %d, query %d in %s%n%s%n%s".formatted(SEED, i, language, query.text(), query.variables());
            assertThat(ordinary.planned).as(asked).isFalse();
            assertThat(all.get(2).toString()).as("the same plan again, " + asked).isEqualTo(other.toString());
            if (!other.toString().equals(ordinary.toString())) {
                different.add(new Difference(asked, ordinary, other));
            }
            JsonNode answer = ordinary.json();
            assertThat(answer.path("errors").findValuesAsText("code")).as(asked)
                    .doesNotContain("INTERNAL", "BAD_QUERY", "BAD_SYNTAX");
            answer.path("errors").findValuesAsText("code").forEach(code -> codes.merge(code, 1, Integer::sum));
            known.learn(answer.path("data"));
            erring += answer.has("errors") ? 1 : 0;
            if (!answer.has("errors") && !query.introspects()) {
                flawless++;
                planned += other.planned ? 1 : 0;
                withLists += hasList(answer) ? 1 : 0;
                if (!other.planned) {
                    unplanned.add(asked);
                }
            }
        }
        LOG.infof("seed %d: %d queries, %d with errors %s, %d without, of these %d planned, %d with lists; %d differ", SEED,
                QUERIES, erring, codes, flawless, planned, withLists, different.size());
        unplanned.stream().limit(5).forEach(asked -> LOG.infof("not planned: %s", asked));
        assertThat(different.stream().min(comparingInt(found -> found.asked.length())))
                .as("of %d that are answered differently, the shortest", different.size()).isEmpty();
        assertThat(flawless * 100 / QUERIES).as("percent without errors").isGreaterThan(50);
        assertThat(planned * 100 / flawless).as("percent planned").isGreaterThan(90);
        assertThat(withLists * 100 / flawless).as("percent with lists in them").isGreaterThan(40);
        assertThat(erring).as("refused, or with errors").isPositive();
    }

    @Test
    void keepsAPlanForOtherValuesOfItsVariables() {
        String query = """
                query($first: Int = 3, $filter: AgreementFilter, $language: Language) {
                  agreements(first: $first, filter: $filter) { nodes { id title(language: $language) } } }""";
        String conditional = """
                query($names: Boolean!, $code: String = "AZ") {
                  country(code: $code) { code ...names @include(if: $names) name @skip(if: $names) } }
                fragment names on Country { names { value } }""";
        Map<String, List<Map<String, Object>>> asked = Map.of(
                query, List.of(Map.of(), Map.of("first", 1), Map.of("first", 5, "language", "RU"),
                        Map.of("filter", Map.of("types", List.of("TREATY"))), Map.of("first", 2, "filter", Map.of()),
                        Map.of("first", 1000)),
                conditional, List.of(Map.of("names", true), Map.of("names", false), Map.of("names", true, "code", "TR"),
                        Map.of("names", false, "code", "TR")));
        asked.forEach((text, values) -> {
            List<String> told = new ArrayList<>();
            for (Map<String, Object> variables : values) {
                List<Answered> both = answers(text, variables, "en", List.of(false, true));
                assertThat(both.get(0).toString()).as(variables.toString()).isEqualTo(both.get(1).toString());
                assertThat(both.get(0).planned).as(variables.toString()).isEqualTo(!both.get(1).json().has("errors"));
                told.add(both.get(0).toString());
            }
            assertThat(told).doesNotHaveDuplicates();
        });
    }

    private static boolean hasList(JsonNode answer) {
        if (answer.isArray() && !answer.isEmpty()) {
            return true;
        }
        for (JsonNode each : answer) {
            if (hasList(each)) {
                return true;
            }
        }
        return false;
    }

    /** Finds out what there is to ask for. */
    private void explore() {
        JsonNode data = asked("""
                { countries(first: 60, orderBy: {field: AGREEMENTS, direction: DESC}) { nodes { id code name } }
                  organisations { id code } sectors { id code } sectorGroups: sectors(filter: {groupsOnly: true}) { code }
                  agreements(first: 50) { nodes { id title } } officials(first: 50) { nodes { id name } }
                  documents(first: 50) { nodes { id publishedOn title } } }""");
        known.learn(data);
        data.at("/countries/nodes").findValuesAsText("code").forEach(code -> known.add("country", code));
        data.at("/organisations").findValuesAsText("code").forEach(code -> known.add("organisation", code));
        data.at("/sectors").findValuesAsText("code").forEach(code -> known.add("sector", code));
        data.at("/sectorGroups").findValuesAsText("code").forEach(code -> known.add("group", code));
        List.of("agreements", "documents", "officials", "countries").forEach(list -> {
            GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(list);
            exploreCursors(field, "");
            GraphQLInputObjectType order = (GraphQLInputObjectType) field.getArgument("orderBy").getType();
            var by = (GraphQLEnumType) graphql.schema.GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
            by.getValues().forEach(value -> List.of("", "direction: ASC, ", "direction: DESC, ")
                    .forEach(way -> exploreCursors(field, "{" + way + "field: " + value.getName() + "}")));
        });
    }

    private void exploreCursors(GraphQLFieldDefinition field, String order) {
        asked("{ list: %s(first: 9%s) { edges { cursor } } }".formatted(field.getName(),
                order.isEmpty() ? "" : ", orderBy: " + order)).findValuesAsText("cursor")
                .forEach(cursor -> known.add(RandomValues.cursors(field, order), cursor));
    }

    private JsonNode asked(String query) {
        JsonNode answer = answers(query, Map.of(), "en", List.of(true)).get(0).json();
        assertThat(answer.path("errors")).as(query).isEmpty();
        return answer.path("data");
    }

    /** @param ordinary for each answer, whether it is to be had by ordinary execution */
    private List<Answered> answers(String query, Map<String, Object> variables, String language, List<Boolean> ordinary) {
        return snapshot.read(() -> ordinary.stream().map(way -> answer(query, variables, language, way)).toList());
    }

    private Answered answer(String query, Map<String, Object> variables, String language, boolean ordinary) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState outer = requests.getStateIfActive();
        requests.activate();
        try {
            Map<String, Object> context = new ConcurrentHashMap<>();
            context.put("runBlocking", true);
            context.put("state", requests.getState());
            if (ordinary) {
                context.put("ordinary", true);
            }
            PreparedDocument document = documents.of(query);
            ExecutionResult result = execution.run(new OperationRequest(document, null, variables, false,
                    RequestLanguage.preferred(List.of(language))), context);
            return new Answered(JSON.writeValueAsBytes(result.toSpecification()), result.getData() instanceof PlannedData);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
