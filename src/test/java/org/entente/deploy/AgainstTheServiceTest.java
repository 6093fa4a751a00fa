package org.entente.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.entente.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What probes, Prometheus and alerts ask for is there, asked of the running service. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class AgainstTheServiceTest {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? ");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)\\s*(?:=~|!~|!=|=)");
    /** What Prometheus and its friends measure; no service can be asked for it. */
    private static final Pattern OF_OTHERS = Pattern.compile("up|kube_\\w+");
    /** What Prometheus adds to each sample. */
    private static final Set<String> ADDED = Set.of("job", "pod", "namespace", "instance");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @EnumSource
    void probesAreAnswered(Overlay overlay) {
        JsonNode container = overlay.the("Deployment").at("/spec/template/spec/containers/0");
        assertThat(Stream.of("startupProbe", "readinessProbe", "livenessProbe").map(container::path)).allSatisfy(probe -> {
            assertThat(probe.at("/httpGet/port").asText()).isEqualTo("management");
            String path = probe.at("/httpGet/path").asText();
            Awaitility.await().until(() -> given().get(management.resolve(path)).statusCode() == 200);
            // and are its own: what is not there is not answered
            given().get(management.resolve(path + "x")).then().statusCode(404);
        });
        assertThat(container.path("ports").toString()).contains("9000", "8080");
    }

    /** A liveness that asks the database would restart every replica when that is away. */
    @ParameterizedTest
    @EnumSource
    void livenessAsksNothingAndReadinessForARevision(Overlay overlay) {
        JsonNode container = overlay.the("Deployment").at("/spec/template/spec/containers/0");
        given().get(management.resolve(container.at("/livenessProbe/httpGet/path").asText())).then().body("checks", empty());
        given().get(management.resolve(container.at("/startupProbe/httpGet/path").asText())).then().body("checks", empty());
        given().get(management.resolve(container.at("/readinessProbe/httpGet/path").asText())).then()
                .body("checks.name", hasItem("Texts loaded")).body("checks.name", hasItem("Warm"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void prometheusAsksWhereMetricsAre() {
        given().get(management.resolve(Overlay.PRODUCTION.the("ServiceMonitor").at("/spec/endpoints/0/path").asText())).then()
                .statusCode(200);
        assertThat(samples()).containsKey("jvm_memory_used_bytes");
    }

    @Test
    void alertsAskForMetricsThatThereAre() {
        Awaitility.await().until(() -> given().get(management.resolve("/q/health/ready")).statusCode() == 200);
        given().queryParam("query", "{load{state}}").get("/graphql").then().statusCode(200);
        Map<String, Set<String>> samples = samples();
        List<JsonNode> rules = alerts();
        assertThat(rules).hasSizeGreaterThan(12).allSatisfy(rule -> {
            List<Wanted> wanted = wanted(rule.path("expr").asText());
            assertThat(wanted).isNotEmpty().allSatisfy(metric -> {
                if (!OF_OTHERS.matcher(metric.name).matches()) {
                    assertThat(samples).containsKey(metric.name);
                    assertThat(samples.get(metric.name)).containsAll(metric.labels);
                }
            });
        });
    }

    /** The ones without which nobody would notice. */
    @ParameterizedTest
    @ValueSource(strings = { "entente_load_state", "entente_load_rejected", "entente_revision_age_seconds",
            "agroal_awaiting_count", "entente_graphql_requests_seconds_bucket", "http_server_requests_seconds_count",
            "kube_pod_container_status_restarts_total", "up" })
    void thereIsAnAlertOn(String metric) {
        assertThat(alerts()).anySatisfy(rule -> assertThat(wanted(rule.path("expr").asText()))
                .anySatisfy(wanted -> assertThat(wanted.name).isEqualTo(metric)));
    }

    @Test
    void everyAlertSaysHowBadItIsAndWhatToDo() {
        assertThat(alerts()).allSatisfy(rule -> {
            assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            assertThat(rule.at("/annotations/description").asText()).isNotBlank();
        });
        assertThat(alerts().stream().map(rule -> rule.path("alert").asText())).doesNotHaveDuplicates();
    }

    private static List<JsonNode> alerts() {
        return Manifest.elements(Overlay.PRODUCTION.the("PrometheusRule").at("/spec/groups"))
                .flatMap(group -> Manifest.elements(group.path("rules"))).toList();
    }

    /** @return names of metrics and of the labels that they have */
    private Map<String, Set<String>> samples() {
        Map<String, Set<String>> samples = new HashMap<>();
        Matcher sample = SAMPLE.matcher(given().get(management.resolve("/q/metrics")).then().statusCode(200).extract()
                .asString());
        while (sample.find()) {
            Set<String> labels = samples.computeIfAbsent(sample.group(1), name -> new HashSet<>());
            if (sample.group(2) != null) {
                labels.addAll(labels(sample.group(2)));
            }
        }
        return samples;
    }

    private record Wanted(String name, Set<String> labels) {
    }

    /** @return what an expression in PromQL asks for: every name that is no function, no keyword and no label */
    private static List<Wanted> wanted(String expression) {
        String plain = expression.replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", " ");
        Matcher name = Pattern.compile("(?<![\\w.])([a-zA-Z_:][\\w:]*)\\s*(\\{[^}]*}|\\(|)").matcher(
                plain.replaceAll("\\[\\w+]", " "));
        List<Wanted> wanted = new ArrayList<>();
        while (name.find()) {
            boolean function = name.group(2).equals("(");
            if (!function && !Set.of("and", "or", "unless", "bool", "offset").contains(name.group(1))) {
                Set<String> labels = new TreeSet<>(labels(name.group(2)));
                labels.removeAll(ADDED);
                wanted.add(new Wanted(name.group(1), labels));
            }
        }
        return wanted;
    }

    private static Set<String> labels(String braces) {
        Set<String> labels = new HashSet<>();
        Matcher label = LABEL.matcher(braces.replaceAll("\"(\\\\.|[^\"\\\\])*\"", ""));
        while (label.find()) {
            labels.add(label.group(1));
        }
        return labels;
    }
}
