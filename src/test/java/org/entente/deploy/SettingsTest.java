package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.http.HttpConfig;
import org.entente.loading.LoadingConfig;
import org.entente.loading.LoadingConfig.OnStartup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What containers are told is what the service listens to. */
class SettingsTest {

    private static final String PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";

    @ParameterizedTest
    @EnumSource
    void everyVariableIsASetting(Overlay overlay) {
        assertThat(containers(overlay)).hasSize(3).allSatisfy(container -> assertThat(environment(overlay, container)
                .keySet()).isNotEmpty().allSatisfy(name -> assertThat(KnownSettings.names()).contains(name)));
    }

    /** A name with a fault is none, nor is one that was settled when the service was built. */
    @Test
    void otherNamesAreNone() {
        assertThat(KnownSettings.names()).hasSizeGreaterThan(300)
                .contains("ENTENTE_SEEDS", "ENTENTE_HTTP_CACHE_MAX_SIZE", "QUARKUS_SHUTDOWN_TIMEOUT", PASSWORD)
                .doesNotContain("ENTENTE_LOAD_ON_START", "ENTENTE_SEED", "QUARKUS_DATASOURCE_JDBC_URI",
                        "QUARKUS_DATASOURCE_DB_KIND", "QUARKUS_SHUTDOWN_DELAY_ENABLED");
    }

    @ParameterizedTest
    @EnumSource
    void replicasServeAndLoadersLoadAndEnd(Overlay overlay) {
        assertThat(containers(overlay)).allSatisfy(container -> {
            LoadingConfig loading = understood(environment(overlay, container)).getConfigMapping(LoadingConfig.class);
            boolean loader = container.path("name").asText().equals("loader");
            assertThat(loading.onStartup()).isEqualTo(loader ? OnStartup.ALWAYS : OnStartup.NEVER);
            assertThat(loading.exitAfter()).isEqualTo(loader);
            assertThat(loading.every()).isEmpty();
        });
    }

    /** The job and the cron job are the same loader, and the same image as the service. */
    @ParameterizedTest
    @EnumSource
    void theThreeAgree(Overlay overlay) {
        assertThat(containers(overlay).map(container -> container.path("image").asText()).distinct()).hasSize(1);
        JsonNode once = overlay.the("Job").pods().orElseThrow().at("/spec");
        JsonNode often = overlay.the("CronJob").pods().orElseThrow().at("/spec");
        assertThat(often).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReferredToIsThere(Overlay overlay) {
        assertThat(overlay.manifests().stream().flatMap(manifest -> manifest.pods().stream())).allSatisfy(pod -> {
            assertThat(pod.at("/spec/volumes").findValues("configMap"))
                    .allSatisfy(map -> assertThat(names(overlay, "ConfigMap"))
                            .contains(map.path("name").asText()));
            assertThat(pod.at("/spec/volumes").findValuesAsText("claimName"))
                    .allSatisfy(claim -> assertThat(names(overlay, "PersistentVolumeClaim")).contains(claim));
            List<String> volumes = pod.at("/spec/volumes").findValuesAsText("name");
            assertThat(pod.containers()).flatExtracting(container -> container.path("volumeMounts").findValuesAsText("name"))
                    .allSatisfy(mounted -> assertThat(volumes.contains(mounted) || mounted.equals("data")).isTrue());
        });
    }

    /** The loader reads texts where it is told that they are. */
    @ParameterizedTest
    @EnumSource
    void theLoaderHasItsTexts(Overlay overlay) {
        assertThat(containers(overlay)).filteredOn(container -> container.path("name").asText().equals("loader")).hasSize(2)
                .allSatisfy(container -> assertThat(Manifest.elements(container.path("volumeMounts")))
                        .filteredOn(mount -> mount.path("mountPath").asText()
                                .equals(environment(overlay, container).get("ENTENTE_SEEDS")))
                        .singleElement().satisfies(mount -> {
                            assertThat(mount.path("name").asText()).isEqualTo("seeds");
                            assertThat(mount.path("readOnly").asBoolean()).isTrue();
                        }));
    }

    /** Ends every wait of the service before the pod is killed. */
    @ParameterizedTest
    @EnumSource
    void aReplicaHasTheTimeToEnd(Overlay overlay) {
        JsonNode pod = overlay.the("Deployment").at("/spec/template/spec");
        String delay = environment(overlay, pod.at("/containers/0")).get("QUARKUS_SHUTDOWN_DELAY");
        long before = DurationConverter.parseDuration(delay).toSeconds();
        assertThat(before).isPositive();
        // quarkus.shutdown.timeout, and the patience of the loader and of the pool
        assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo((int) before + 5 + 2 * 3);
    }

    private static SmallRyeConfig understood(Map<String, String> environment) {
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withSources(new EnvConfigSource(environment, 300))
                .withMapping(LoadingConfig.class).withMapping(HttpConfig.class).build();
    }

    private static Stream<JsonNode> containers(Overlay overlay) {
        return overlay.manifests().stream().flatMap(manifest -> manifest.pods().stream())
                .flatMap(pod -> pod.containers().stream())
                .filter(container -> container.path("image").asText().matches("(.*/)?entente:.*"));
    }

    /** @return the variables that a container has, a secret's value as "…" */
    static Map<String, String> environment(Overlay overlay, JsonNode container) {
        Map<String, String> all = new TreeMap<>();
        Manifest.elements(container.path("envFrom")).forEach(from -> {
            String name = from.at("/configMapRef/name").asText();
            Manifest settings = overlay.manifests("ConfigMap").stream().filter(map -> map.name().equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("no ConfigMap " + name));
            all.putAll(Manifest.strings(settings.at("/data")));
        });
        Manifest.elements(container.path("env"))
                .forEach(variable -> all.put(variable.path("name").asText(), variable.path("value").asText("…")));
        return all;
    }

    private static List<String> names(Overlay overlay, String kind) {
        return overlay.manifests(kind).stream().map(Manifest::name).toList();
    }
}
