package org.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What people found in the seeds, by hand.
 *
 * @param documents the gold file of each text file, by its name
 */
record Gold(Map<String, JsonNode> documents) {

    private static final String SUFFIX = ".gold.json";
    private static final List<String> STAGES = List.of("PROPOSED", "AGREED", "INITIALLED", "SIGNED", "RATIFIED", "IN_FORCE",
            "SUSPENDED", "TERMINATED");

    static Gold read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, JsonNode> documents = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(
                    file -> documents.put(file.getFileName().toString().replace(SUFFIX, ".txt"), content(file)));
            return new Gold(documents);
        }
    }

    /** @return the agreements of all documents, those of one key as one, each in one line */
    List<String> agreements() {
        Map<String, List<JsonNode>> told = new TreeMap<>();
        Map<String, Set<String>> files = new TreeMap<>();
        documents.forEach((name, gold) -> gold.get("agreements").forEach(agreement -> {
            String key = agreement.get("key").asText();
            told.computeIfAbsent(key, k -> new ArrayList<>()).add(agreement);
            files.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
        }));
        return told.entrySet().stream().map(entry -> agreement(entry.getValue(), files.get(entry.getKey()))).sorted().toList();
    }

    /** @return whether people may differ on it, so that it may be told or not: as {@code optionalAgreements} have it */
    boolean isOptional(String type, String status, Set<String> parties) {
        return documents.values().stream().flatMap(gold -> StreamSupport
                .stream(gold.path("optionalAgreements").spliterator(), false))
                .anyMatch(a -> a.get("type").asText().equals(type) && a.get("status").asText().equals(status)
                        && parties.equals(all(List.of(a),
                                one -> Stream.concat(texts(one.get("parties")), texts(one.get("organisations"))))));
    }

    /** As the furthest stage has it; of signing, where a document dates that. */
    private static String agreement(List<JsonNode> told, Set<String> files) {
        JsonNode last = told.stream().max(Comparator.comparing(a -> STAGES.indexOf(a.get("status").asText()))).orElseThrow();
        List<JsonNode> dated = told.stream().filter(a -> !a.get("date").isNull()).toList();
        String date = Stream.of("SIGNED", last.get("status").asText())
                .flatMap(stage -> dated.stream().filter(a -> a.get("status").asText().equals(stage)))
                .map(a -> a.get("date").asText()).findFirst().orElse("undated");
        return line(last.get("type").asText(), last.get("status").asText(), date,
                all(told, a -> Stream.concat(texts(a.get("parties")), texts(a.get("organisations")))),
                all(told, a -> texts(a.get("signatories"))), files);
    }

    /** @return an agreement in one line, so that two can be compared and read side by side */
    static String line(String type, String status, String date, Set<String> parties, Set<String> signatories,
            Set<String> documents) {
        return "%s %s %s between %s, signed by %s, told by %s".formatted(type, status, date, parties, signatories, documents);
    }

    static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    private static Set<String> all(List<JsonNode> nodes, Function<JsonNode, Stream<String>> values) {
        return nodes.stream().flatMap(values).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode content(Path file) {
        try {
            return RunningService.json(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
