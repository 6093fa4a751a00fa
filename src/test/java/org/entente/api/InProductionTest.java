package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.logging.Level;

import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** What operators see of the service as they run it: the log as JSON, and spans where somebody takes them. */
@QuarkusTest
@TestProfile(InProductionTest.Settings.class)
class InProductionTest extends RunningService {

    private static final String SECRET = "Quicksilver";

    /** As the container has them, and a collector of spans. */
    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.log.console.json.enabled", "true", "quarkus.otel.bsp.schedule.delay", "100ms");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SpanCollector.class));
        }
    }

    /** What came at the collector. */
    Queue<String> spans;

    @Test
    void aRequestIsASpanWithTheOperationsNameAndNothingOfWhatIsAsked() {
        String query = "query Seen($name: String) { " + SECRET
                + ": officials(filter: {nameContains: $name}) { nodes { name } } }";
        given().contentType("application/json")
                .body(Map.of("query", query, "operationName", "Seen", "variables", Map.of("name", SECRET)))
                .post("/graphql").then().statusCode(200);
        given().queryParam("query", "query ByGet { " + SECRET + ": load { state } }").queryParam("operationName", "ByGet")
                .get("/graphql");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(String.join("\n", spans))
                .contains("GraphQL:Seen", "POST /graphql", "GET /graphql"));
        assertThat(spans).noneMatch(batch -> batch.contains(SECRET)).noneMatch(batch -> batch.contains("nameContains"));
    }

    @Test
    void aLineOfTheLogIsAJsonObject() {
        try (LoggedFailures log = new LoggedFailures(Level.INFO)) {
            MDC.put("requestId", "r-1");
            Logger.getLogger("org.entente.Tried").error("two\nlines", new IllegalStateException("a \"cause\"\nof it"));
            MDC.remove("requestId");
            ExtLogRecord entry = (ExtLogRecord) log.ofTheService().get(0);
            String line = console().format(entry);
            assertThat(line.strip()).doesNotContain("\n");
            JsonNode object = json(line);
            assertThat(OffsetDateTime.parse(object.get("time").asText()).toInstant().toEpochMilli())
                    .isEqualTo(entry.getMillis());
            assertThat(object.get("level").asText()).isEqualTo("ERROR");
            assertThat(object.get("logger").asText()).isEqualTo("org.entente.Tried");
            assertThat(object.get("message").asText()).isEqualTo("two\nlines");
            assertThat(object.at("/context/requestId").asText()).isEqualTo("r-1");
            assertThat(object.get("exception").asText()).contains("IllegalStateException", "a \"cause\"", "InProductionTest");
        }
    }

    /** @return what lays out the lines of the console */
    private static ExtFormatter console() {
        return (ExtFormatter) Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance).findFirst().orElseThrow().getFormatter();
    }
}
