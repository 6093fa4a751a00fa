package org.entente.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import java.net.URI;
import java.util.List;
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
        assertThat(Metrics.of(management).has("jvm_memory_used_bytes")).isTrue();
    }

    @Test
    void alertsAskForMetricsThatThereAre() {
        Awaitility.await().until(() -> given().get(management.resolve("/q/health/ready")).statusCode() == 200);
        given().queryParam("query", "{load{state}}").get("/graphql").then().statusCode(200);
        Metrics metrics = Metrics.of(management);
        assertThat(alerts()).hasSizeGreaterThan(12).allSatisfy(rule -> {
            PromQl asked = asked(rule);
            assertThat(asked.selectors()).isNotEmpty();
            assertThat(metrics.missing(asked)).isEmpty();
        });
    }

    /** The ones without which nobody would notice. */
    @ParameterizedTest
    @ValueSource(strings = { "entente_load_state", "entente_load_rejected", "entente_revision_age_seconds",
            "agroal_awaiting_count", "entente_graphql_requests_seconds_bucket", "http_server_requests_seconds_count",
            "kube_pod_container_status_restarts_total", "up" })
    void thereIsAnAlertOn(String metric) {
        assertThat(alerts()).anySatisfy(rule -> assertThat(asked(rule).selectors())
                .anySatisfy(selector -> assertThat(selector.name()).isEqualTo(metric)));
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

    private static PromQl asked(JsonNode rule) {
        return PromQl.of(rule.path("expr").asText());
    }
}
