package org.entente.deploy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** An object of Kubernetes as a file says it. */
record Manifest(JsonNode tree) {

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return at("/metadata/name").asText();
    }

    /** @return the part before the slash of {@code apiVersion}, empty for the core's */
    String group() {
        String version = tree.path("apiVersion").asText();
        return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    }

    /** @return the part after it */
    String version() {
        String version = tree.path("apiVersion").asText();
        return version.substring(version.indexOf('/') + 1);
    }

    /** @param pointer a JSON pointer */
    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    Map<String, String> labels() {
        return strings(at("/metadata/labels"));
    }

    /** @return metadata and spec of the pods that this makes, if it makes any */
    Optional<Manifest> pods() {
        return Optional.ofNullable(switch (kind()) {
            case "Deployment", "StatefulSet", "DaemonSet", "Job" -> at("/spec/template");
            case "CronJob" -> at("/spec/jobTemplate/spec/template");
            case "Pod" -> tree;
            default -> null;
        }).map(Manifest::new);
    }

    /** @return of a pod, those that start it too */
    List<JsonNode> containers() {
        return Stream.of("/spec/initContainers", "/spec/containers").flatMap(pointer -> elements(at(pointer))).toList();
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new HashMap<>();
        object.fields().forEachRemaining(field -> strings.put(field.getKey(), field.getValue().asText()));
        return strings;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
