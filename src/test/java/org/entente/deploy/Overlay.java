package org.entente.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The folders under {@code deploy/overlays}, as Kustomize makes them into objects. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    private static final Optional<List<String>> PROGRAM = program();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<Overlay, List<Manifest>> MADE = new ConcurrentHashMap<>();

    /**
     * @return every object, in the order in which they are applied; ends the test as skipped where there is no program that
     *         makes them
     */
    List<Manifest> manifests() {
        return MADE.computeIfAbsent(this, Overlay::make);
    }

    /** @return those of a kind */
    List<Manifest> manifests(String kind) {
        return manifests().stream().filter(manifest -> manifest.kind().equals(kind)).toList();
    }

    /** @return the one of a kind */
    Manifest the(String kind) {
        List<Manifest> found = manifests(kind);
        if (found.size() != 1) {
            throw new AssertionError(this + " has " + found.size() + " of the kind " + kind);
        }
        return found.get(0);
    }

    private List<Manifest> make() {
        return made(Path.of("deploy", "overlays", name().toLowerCase(Locale.ROOT)));
    }

    /** @return what is made of another folder that has a kustomization; ends the test likewise */
    static List<Manifest> made(Path folder) {
        try {
            Process made = new ProcessBuilder(command(folder.toString())).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String yaml = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (made.waitFor() != 0) {
                throw new AssertionError("Kustomize makes nothing of " + folder + "; it says above why");
            }
            return YAML.readerFor(JsonNode.class).<JsonNode> readValues(yaml).readAll().stream().map(Manifest::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(String folder) {
        return Stream
                .concat(PROGRAM.orElseGet(() -> Assumptions.abort("neither kubectl nor kustomize is on the PATH")).stream(),
                        Stream.of(folder))
                .toList();
    }

    /** Says once, aloud, when there is none. */
    private static Optional<List<String>> program() {
        Optional<List<String>> found = Stream.of(program("kubectl").map(path -> List.of(path, "kustomize")),
                program("kustomize").map(path -> List.of(path, "build"))).flatMap(Optional::stream).findFirst();
        if (found.isEmpty()) {
            System.err.println("NOT CHECKED: deploy/overlays, since neither kubectl nor kustomize is on the PATH");
        }
        return found;
    }

    private static Optional<String> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)).filter(Files::isExecutable)
                .map(Path::toString).findFirst();
    }
}
