package org.entente.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.entente.EmbeddedDatabase;
import org.entente.deploy.PromQl.Condition;
import org.entente.http.Outcome;
import org.entente.http.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every metric of the board of the service is one that the running service tells. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ServiceBoardTest {

    private static final Pattern CHOICE = Pattern.compile("label_values\\((.+), (\\w+)\\)");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private Metrics metrics;

    /** Has it tell what it tells of requests, well and not, and of a collection of garbage. */
    @BeforeEach
    void makeItTell() {
        Awaitility.await().until(() -> given().get(management.resolve("/q/health/ready")).statusCode() == 200);
        for (String query : List.of("query Told { load { state } }", "{ country(code: \"none\") { name } }", "{ nothing }")) {
            given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then().statusCode(200);
        }
        System.gc();
        Awaitility.await().until(() -> Metrics.of(management).has("jvm_gc_pause_seconds_sum"));
        metrics = Metrics.of(management);
    }

    @Test
    void everyExpressionIsOfMetricsThatThereAre() {
        assertThat(expressions()).hasSizeGreaterThan(30).allSatisfy(expression -> {
            PromQl asked = PromQl.of(expression);
            assertThat(asked.selectors()).isNotEmpty();
            assertThat(metrics.missing(asked)).as(expression).isEmpty();
        });
    }

    /** What would be missing, were a name wrong. */
    @Test
    void aNameThatIsWrongIsFound() {
        assertThat(metrics.missing(PromQl.of("sum(entente_graphql_requests_second_count)"))).hasSize(1);
        assertThat(metrics.missing(PromQl.of("sum by (outcom) (entente_graphql_requests_seconds_count)"))).hasSize(1);
        assertThat(metrics.missing(PromQl.of("entente_load_state{stat=\"ready\"}"))).hasSize(1);
        assertThat(metrics.missing(PromQl.of("entente_load_state{state=\"done\"}"))).hasSize(1);
        assertThat(metrics.missing(PromQl.of("entente_graphql_requests_seconds_count{outcom=~\"failed\"}"))).hasSize(1);
        assertThat(metrics.missing(PromQl.of("sum by (pod, state) (entente_load_state{job=\"x\", state=\"ready\"})")))
                .isEmpty();
    }

    /** What a pattern wants may not have happened in a test; it can happen. */
    @Test
    void everyPatternIsOfValuesThatThereCanBe() {
        Map<String, List<String>> can = Map.of("outcome", Arrays.stream(Outcome.values()).map(Outcome::tag).toList(), "source",
                Arrays.stream(Source.values()).map(Source::tag).toList());
        List<Condition> patterns = expressions().flatMap(expression -> PromQl.of(expression).selectors().stream())
                .flatMap(selector -> selector.conditions().stream())
                .filter(condition -> !condition.operator().equals("=") && !condition.value().startsWith("$")).toList();
        assertThat(patterns).isNotEmpty().allSatisfy(pattern -> assertThat(can.get(pattern.label()))
                .containsAll(List.of(pattern.value().split("\\|"))));
    }

    /** A legend that names a label which was summed away is empty. */
    @Test
    void everyLegendIsOfLabelsThatAreLeft() {
        assertThat(Board.SERVICE.targets()).allSatisfy(target -> assertThat(PromQl.of(target.path("expr").asText()).groups())
                .containsAll(Pattern.compile("\\{\\{(\\w+)}}").matcher(target.path("legendFormat").asText()).results()
                        .map(label -> label.group(1)).toList()));
    }

    @Test
    void everyPlaceIsOfAVariable() {
        List<String> places = Stream.concat(expressions(), Board.SERVICE.variables().stream().map(JsonNode::toString))
                .flatMap(text -> Pattern.compile("\\$\\{?(\\w+)").matcher(text).results()).map(place -> place.group(1))
                .filter(name -> !name.equals("__rate_interval") && !name.equals("__all")).toList();
        assertThat(places).isNotEmpty().allSatisfy(name -> assertThat(Board.SERVICE.variableNames()).contains(name));
    }

    private static Stream<String> expressions() {
        return Stream.concat(Board.SERVICE.targets().map(target -> target.path("expr").asText()),
                Board.SERVICE.variables().stream().filter(variable -> variable.path("type").asText().equals("query"))
                        .map(variable -> {
                            Matcher choice = CHOICE.matcher(variable.at("/query/query").asText());
                            assertThat(choice.matches()).isTrue();
                            return "sum by (" + choice.group(2) + ") (" + choice.group(1) + ")";
                        }));
    }
}
