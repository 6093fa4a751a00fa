package org.entente.graphql.planned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;

import org.entente.graphql.Documents;
import org.entente.graphql.Execution;
import org.entente.graphql.OperationRequest;
import org.entente.graphql.PreparedDocument;
import org.entente.graphql.Snapshot;
import org.entente.scale.MadeUpArchive;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Planned execution answers byte for byte what ordinary execution answers, errors too. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class PlannedExecutionTest {

    private static final Logger LOG = Logger.getLogger(PlannedExecutionTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUERIES = 3000;
    private static final List<String> LANGUAGES = List.of("en", "az", "ru", "tr");

    @Inject
    GraphQLSchema schema;
    @Inject
    Documents documents;
    @Inject
    Execution execution;
    @Inject
    Snapshot snapshot;

    @Test
    void givesWhatOrdinaryExecutionGives() throws Exception {
        long seed = Long.getLong("planned.seed", 20261128);
        Random random = new Random(seed);
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThan(20);
        int planned = 0;
        int whole = 0;
        for (int i = 0; i < QUERIES; i++) {
            RandomQuery query = new RandomQuery(schema, random, ids);
            PreparedDocument document = documents.of(query.text());
            if (document.errors().stream().anyMatch(e -> e.getExtensions().get("code").toString().startsWith("TOO_MANY"))) {
                continue;
            }
            assertThat(document.errors()).as("query %d of seed %d: %s", i, seed, query.text()).isEmpty();
            OperationRequest request = new OperationRequest(document, null, query.values(), false);
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            ExecutionResult one = run(request, Map.of(), language);
            ExecutionResult other = run(request, Map.of("ordinary", true), language);
            assertThat(other.toSpecification().get("data") instanceof PlannedData).isFalse();
            assertThat(written(one)).as("query %d of seed %d: %s with %s in %s", i, seed, query.text(),
                    request.variables(), language).isEqualTo(written(other));
            whole += other.getErrors().isEmpty() ? 1 : 0;
            planned += one.toSpecification().get("data") instanceof PlannedData ? 1 : 0;
        }
        LOG.infof("%d queries, %d without errors, %d of them planned", QUERIES, whole, planned);
        assertThat(whole).isGreaterThan(QUERIES / 2);
        assertThat(planned).isEqualTo(whole);
    }

    private List<String> ids() throws Exception {
        String query = "{ agreements(first: 20) { nodes { id } } officials(first: 20) { nodes { id } }"
                + " documents(first: 20) { nodes { id } } countries(first: 20) { nodes { id } } }";
        JsonNode data = JSON.readTree(written(run(new OperationRequest(documents.of(query), null, Map.of(), false),
                Map.of("ordinary", true), "en")));
        List<String> ids = new ArrayList<>();
        data.findValues("id").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private ExecutionResult run(OperationRequest request, Map<String, Object> more, String language) {
        var state = Arc.container().requestContext();
        state.activate();
        try {
            Map<String, Object> context = new ConcurrentHashMap<>(more);
            context.put("runBlocking", true);
            context.put("httpHeaders", Map.of("Accept-Language", List.of(language)));
            context.put("state", state.getState());
            return snapshot.read(() -> execution.run(request, context));
        } finally {
            state.terminate();
        }
    }

    private static String written(ExecutionResult result) throws Exception {
        return JSON.writeValueAsString(result.toSpecification());
    }
}
