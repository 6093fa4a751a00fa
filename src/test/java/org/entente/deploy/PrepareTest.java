package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy/overlays/local/prepare} has the programs do that it calls; they are stood in for here. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class PrepareTest {

    private static final String KUBECTL = """
            case "$*" in
              *"get secret"*) test -e "$CALLED.secret" ;;
              *"create secret"*) cat > "$CALLED.secret" ;;
            esac
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void standIns() throws IOException {
        for (String program : new String[] { "minikube", "kind", "docker", "podman" }) {
            standIn(program, "");
        }
        standIn("kubectl", KUBECTL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "minikube", "kind" })
    void theImageThatTheOverlayNamesIsBuiltIntoTheCluster(String cluster) throws Exception {
        assertThat(prepare(cluster)).isZero();
        String image = Overlay.LOCAL.the("Deployment").at("/spec/template/spec/containers/0/image").asText();
        String calls = Files.readString(called());
        if (cluster.equals("minikube")) {
            assertThat(calls).contains("minikube image build -t " + image + " -f deploy/Containerfile.native .\n");
        } else {
            assertThat(calls).contains("docker build -t docker.io/library/" + image + " -f deploy/Containerfile.native .\n")
                    .containsPattern("docker save -o \\S+ docker.io/library/" + image + "\nkind load image-archive \\S+\n");
        }
    }

    /** In the namespace, under the name and the key by which pods ask for it. */
    @Test
    void thePasswordIsMadeUpOnce() throws Exception {
        assertThat(prepare("minikube")).isZero();
        String password = Files.readString(Path.of(called() + ".secret"));
        assertThat(password).matches("[A-Za-z0-9+/]{32}");
        assertThat(Files.readString(called())).contains("kubectl apply -f deploy/base/namespace.yaml\n",
                "kubectl -n entente create secret generic entente-database --from-file=password=/dev/stdin\n");

        Files.delete(called());
        assertThat(prepare("minikube")).isZero();
        assertThat(Files.readString(called())).doesNotContain("create secret");
        assertThat(Files.readString(Path.of(called() + ".secret"))).isEqualTo(password);
    }

    @Test
    void anotherClusterIsRefusedBeforeAnythingIsDone() throws Exception {
        assertThat(prepare("swarm")).isEqualTo(2);
        assertThat(called()).doesNotExist();
    }

    private int prepare(String cluster) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("deploy/overlays/local/prepare", cluster)
                .redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("CALLED", called().toString());
        return builder.start().waitFor();
    }

    private Path called() {
        return folder.resolve("called");
    }

    private void standIn(String name, String body) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\necho \"" + name + " $*\" >> \"$CALLED\"\n" + body);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
