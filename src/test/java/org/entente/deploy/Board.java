package org.entente.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The boards under {@code deploy/grafana}. */
enum Board {
    AGREEMENTS("agreements.json"),
    SERVICE("service.json");

    static final Path FOLDER = Path.of("deploy", "grafana");

    private final String file;

    Board(String file) {
        this.file = file;
    }

    JsonNode tree() {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return those that show something, rows left out */
    List<JsonNode> panels() {
        return Manifest.elements(tree().path("panels")).filter(panel -> !panel.path("type").asText().equals("row")).toList();
    }

    /** @return the queries of all panels */
    Stream<JsonNode> targets() {
        return panels().stream().flatMap(panel -> Manifest.elements(panel.path("targets")));
    }

    List<JsonNode> variables() {
        return Manifest.elements(tree().at("/templating/list")).toList();
    }

    JsonNode variable(String name) {
        return variables().stream().filter(variable -> variable.path("name").asText().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no variable " + name));
    }

    Set<String> variableNames() {
        return variables().stream().map(variable -> variable.path("name").asText()).collect(Collectors.toSet());
    }
}
