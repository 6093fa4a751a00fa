package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

/** No pod may do more than it needs, and no file tells a secret. */
class HardeningTest {

    @ParameterizedTest
    @EnumSource
    void podsRunWithoutRights(Overlay overlay) {
        assertThat(pods(overlay)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(pod -> {
            JsonNode spec = pod.at("/spec");
            assertThat(spec.at("/automountServiceAccountToken")).hasToString("false");
            assertThat(spec.at("/enableServiceLinks")).hasToString("false");
            assertThat(spec.at("/serviceAccountName").asText()).isEqualTo("entente");
            assertThat(spec.at("/securityContext/runAsNonRoot")).hasToString("true");
            assertThat(spec.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(spec.at("/securityContext/runAsGroup").asInt()).isPositive();
            assertThat(spec.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(spec.has("hostNetwork") || spec.has("hostPID") || spec.has("hostIPC")).isFalse();
            assertThat(spec.path("volumes").findValues("hostPath")).isEmpty();
        });
        assertThat(overlay.the("ServiceAccount").at("/automountServiceAccountToken")).hasToString("false");
    }

    @ParameterizedTest
    @EnumSource
    void containersCanNeitherGainRightsNorWriteTheirRoot(Overlay overlay) {
        assertThat(pods(overlay).flatMap(pod -> pod.containers().stream())).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(container -> {
                    JsonNode context = container.path("securityContext");
                    assertThat(context.path("allowPrivilegeEscalation")).hasToString("false");
                    assertThat(context.path("readOnlyRootFilesystem")).hasToString("true");
                    assertThat(context.at("/capabilities/drop")).hasToString("[\"ALL\"]");
                    assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
                    assertThat(context.has("privileged") || context.has("runAsUser") || context.has("runAsNonRoot")
                            || context.has("seccompProfile")).as("takes back what its pod says").isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource
    void containersHaveAPlaceForTemporaryFilesAndBounds(Overlay overlay) {
        assertThat(pods(overlay)).allSatisfy(pod -> assertThat(pod.containers()).allSatisfy(container -> {
            String volume = Manifest.elements(container.path("volumeMounts"))
                    .filter(mount -> mount.path("mountPath").asText().equals("/tmp")).findFirst().orElseThrow()
                    .path("name").asText();
            assertThat(Manifest.elements(pod.at("/spec/volumes")))
                    .filteredOn(candidate -> candidate.path("name").asText().equals(volume)).singleElement()
                    .satisfies(found -> assertThat(found.has("emptyDir")).isTrue());
            assertThat(container.at("/resources/requests/cpu").isTextual()).isTrue();
            assertThat(container.at("/resources/requests/memory").isTextual()).isTrue();
            assertThat(container.at("/resources/limits/memory").isTextual()).isTrue();
            assertThat(container.path("image").asText()).matches(".+:(?!latest$)[^:/]+");
        }));
    }

    /** The operator's pods are not made here; what can be said about them is said. */
    @Test
    void theClusterOfDatabasesIsHardenedToo() {
        assertThat(Stream.of("MariaDB", "Backup").map(kind -> Overlay.PRODUCTION.the(kind).at("/spec"))).allSatisfy(spec -> {
            assertThat(spec.at("/podSecurityContext/runAsNonRoot")).hasToString("true");
            assertThat(spec.at("/podSecurityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(spec.at("/securityContext/allowPrivilegeEscalation")).hasToString("false");
            assertThat(spec.at("/securityContext/capabilities/drop")).hasToString("[\"ALL\"]");
        });
        assertThat(Overlay.PRODUCTION.the("MariaDB").at("/spec/tls/required")).hasToString("true");
    }

    @ParameterizedTest
    @EnumSource
    void theClusterRefusesWhatIsLess(Overlay overlay) {
        assertThat(overlay.the("Namespace").labels()).containsEntry("pod-security.kubernetes.io/enforce",
                overlay == Overlay.LOCAL ? "restricted" : "baseline");
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreReferredToAndNotTold(Overlay overlay) {
        assertThat(overlay.manifests()).noneMatch(manifest -> manifest.kind().equals("Secret"));
        assertThat(pods(overlay).flatMap(pod -> pod.containers().stream())
                .flatMap(container -> Manifest.elements(container.path("env")))
                .filter(variable -> variable.path("name").asText().endsWith("_PASSWORD"))
                .filter(variable -> !variable.path("name").asText().equals("MARIADB_RANDOM_ROOT_PASSWORD")))
                .hasSizeGreaterThanOrEqualTo(3).allSatisfy(variable -> {
                    assertThat(variable.has("value")).isFalse();
                    assertThat(variable.at("/valueFrom/secretKeyRef/name").asText()).isEqualTo("entente-database");
                    assertThat(variable.at("/valueFrom/secretKeyRef/key").asText()).isEqualTo("password");
                });
        assertThat(overlay.manifests("ConfigMap")).allSatisfy(settings -> assertThat(settings.at("/data").toString())
                .doesNotContainIgnoringCase("password"));
    }

    /** Whatever is not in an overlay would be in a file beside it. */
    @Test
    void noFileMakesASecret() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("deploy"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContain("secretGenerator", "stringData").doesNotContainPattern("(?m)^kind: *Secret"));
        }
    }

    private static Stream<Manifest> pods(Overlay overlay) {
        return overlay.manifests().stream().flatMap(manifest -> manifest.pods().stream());
    }
}
