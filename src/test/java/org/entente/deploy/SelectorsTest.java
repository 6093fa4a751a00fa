package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What selects something selects what it is meant to, today and after the next upgrade. */
class SelectorsTest {

    private static final Set<String> LASTING = Set.of("app.kubernetes.io/name", "app.kubernetes.io/component",
            "app.kubernetes.io/instance", "kubernetes.io/metadata.name", "k8s-app");
    private static final String SERVICE = "Deployment entente";
    private static final String LOADER = "CronJob entente-load";

    /** A version, above all, is none of them: selectors cannot be changed, and pods of two versions serve together. */
    @ParameterizedTest
    @EnumSource
    void selectorsNameOnlyWhatLasts(Overlay overlay) {
        assertThat(overlay.manifests()).allSatisfy(manifest -> assertThat(selectors(manifest.tree()))
                .allSatisfy(selector -> assertThat(LASTING).containsAll(Manifest.strings(selector).keySet())));
        assertThat(overlay.manifests().stream().flatMap(manifest -> selectors(manifest.tree()))).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void whatMakesPodsSelectsThem(Overlay overlay) {
        assertThat(Stream.of("Deployment", "StatefulSet").flatMap(kind -> overlay.manifests(kind).stream())).isNotEmpty()
                .allSatisfy(manifest -> assertThat(selected(overlay, manifest.at("/spec/selector/matchLabels")))
                        .containsExactly(manifest.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void replicasAreSpreadAmongThemselves(Overlay overlay) {
        assertThat(overlay.the("Deployment").at("/spec/template/spec/topologySpreadConstraints")).hasSize(2)
                .allSatisfy(constraint -> assertThat(selected(overlay, constraint.at("/labelSelector/matchLabels")))
                        .containsExactly(SERVICE));
    }

    @ParameterizedTest
    @EnumSource
    void servicesLeadToTheirPodsAndPorts(Overlay overlay) {
        Map<String, String> expected = Map.of("entente", SERVICE, "entente-management", SERVICE, "entente-database",
                "StatefulSet entente-database");
        assertThat(overlay.manifests("Service")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(service -> {
            assertThat(selected(overlay, service.at("/spec/selector"))).containsExactly(expected.get(service.name()));
            Manifest pods = overlay.manifests().stream()
                    .filter(manifest -> manifest.toString().equals(expected.get(service.name()))).findFirst().orElseThrow()
                    .pods().orElseThrow();
            assertThat(service.at("/spec/ports")).isNotEmpty().allSatisfy(port -> assertThat(pods.containers())
                    .flatExtracting(container -> Manifest.elements(container.path("ports")).toList())
                    .extracting(offered -> offered.path("name").asText()).contains(port.path("targetPort").asText()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void disruptionBudgetsAreTheServices(Overlay overlay) {
        assertThat(selected(overlay, overlay.the("PodDisruptionBudget").at("/spec/selector/matchLabels")))
                .containsExactly(SERVICE);
    }

    @ParameterizedTest
    @EnumSource
    void everyPodHasItsNetworkPolicies(Overlay overlay) {
        String database = overlay == Overlay.LOCAL ? "StatefulSet entente-database" : "MariaDB entente-database";
        Map<String, Set<String>> governed = overlay.manifests("NetworkPolicy").stream()
                .collect(Collectors.toMap(Manifest::name, policy -> loadersAsOne(selected(overlay,
                        policy.at("/spec/podSelector/matchLabels")))));
        assertThat(governed).isEqualTo(Map.of("entente-service", Set.of(SERVICE), "entente-loader", Set.of(LOADER),
                "entente-egress", Set.of(SERVICE, LOADER), "entente-database", Set.of(database)));
        // and what these let out to is the database
        JsonNode to = policy(overlay, "entente-egress").at("/spec/egress/0/to/0/podSelector/matchLabels");
        assertThat(selected(overlay, to)).containsExactly(database);
    }

    @ParameterizedTest
    @EnumSource
    void theServiceIsAskedByTheGatewayAndByPrometheusEachOnItsPort(Overlay overlay) {
        assertThat(policy(overlay, "entente-service").at("/spec/ingress")).hasSize(2).allSatisfy(rule -> {
            String namespace = rule.at("/from/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name").asText();
            assertThat(rule.at("/ports")).hasSize(1);
            assertThat(Map.of("ingress-nginx", "http", "monitoring", "management"))
                    .containsEntry(namespace, rule.at("/ports/0/port").asText());
        });
        assertThat(policy(overlay, "entente-loader").at("/spec/ingress").isMissingNode()).isTrue();
        assertThat(policy(overlay, "entente-egress").at("/spec/egress"))
                .flatExtracting(rule -> rule.path("ports").findValuesAsText("port")).containsExactly("3306", "53", "53");
    }

    @Test
    void theScalerTheGatewayAndPrometheusFindTheService() {
        Overlay overlay = Overlay.PRODUCTION;
        JsonNode target = overlay.the("HorizontalPodAutoscaler").at("/spec/scaleTargetRef");
        assertThat(target.path("kind").asText() + " " + target.path("name").asText()).isEqualTo(SERVICE);
        JsonNode backend = overlay.the("Ingress").at("/spec/rules/0/http/paths/0/backend/service");
        assertThat(portsOf(service(overlay, backend.path("name").asText()))).contains(backend.at("/port/name").asText());

        Manifest monitor = overlay.the("ServiceMonitor");
        Map<String, String> wanted = Manifest.strings(monitor.at("/spec/selector/matchLabels"));
        assertThat(overlay.manifests("Service")).filteredOn(service -> has(service.labels(), wanted)).singleElement()
                .satisfies(service -> {
                    assertThat(service.name()).isEqualTo("entente-management");
                    assertThat(portsOf(service)).contains(monitor.at("/spec/endpoints/0/port").asText());
                    // what alerts call the job
                    assertThat(service.labels()).containsEntry(monitor.at("/spec/jobLabel").asText(), "entente");
                });
    }

    private static Manifest policy(Overlay overlay, String name) {
        return overlay.manifests("NetworkPolicy").stream().filter(policy -> policy.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Manifest service(Overlay overlay, String name) {
        return overlay.manifests("Service").stream().filter(service -> service.name().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> portsOf(Manifest service) {
        return Set.copyOf(service.at("/spec/ports").findValuesAsText("name"));
    }

    /** @return each label map that something is selected by, however deep */
    private static Stream<JsonNode> selectors(JsonNode tree) {
        Stream<JsonNode> here = Stream.of(tree.path("matchLabels"), tree.path("selector"))
                .filter(JsonNode::isObject).filter(labels -> !labels.has("matchLabels"));
        return Stream.concat(here, Manifest.elements(tree).flatMap(SelectorsTest::selectors));
    }

    /** @return whatever makes pods that have these labels */
    private static Set<String> selected(Overlay overlay, JsonNode labels) {
        Map<String, String> wanted = Manifest.strings(labels);
        assertThat(wanted).isNotEmpty();
        Map<String, Map<String, String>> pods = new TreeMap<>();
        overlay.manifests().forEach(manifest -> manifest.pods()
                .ifPresent(template -> pods.put(manifest.toString(), template.labels())));
        // as the operator labels them
        overlay.manifests("MariaDB").forEach(manifest -> pods.put(manifest.toString(),
                Map.of("app.kubernetes.io/name", "mariadb", "app.kubernetes.io/instance", manifest.name())));
        return pods.entrySet().stream().filter(pod -> has(pod.getValue(), wanted)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean has(Map<String, String> labels, Map<String, String> wanted) {
        Map<String, String> all = new HashMap<>(labels);
        all.putAll(wanted);
        return all.equals(labels);
    }

    /** The job and the cron job make the same pods. */
    private static Set<String> loadersAsOne(Set<String> makers) {
        boolean both = makers.contains(LOADER) == makers.stream().anyMatch(maker -> maker.startsWith("Job "));
        assertThat(both).isTrue();
        return makers.stream().filter(maker -> !maker.startsWith("Job ")).collect(Collectors.toSet());
    }
}
