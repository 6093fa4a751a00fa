package org.entente.deploy;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.deploy.PromQl.Condition;
import org.entente.deploy.PromQl.Selector;

/** What the running service tells Prometheus. */
final class Metrics {

    /** What Prometheus and its friends measure; no service can be asked for it. */
    private static final Pattern OF_OTHERS = Pattern.compile("up|kube_\\w+");
    /** What Prometheus adds to each sample. */
    private static final Set<String> ADDED = Set.of("job", "pod", "namespace", "instance");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? ");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"((?:\\\\.|[^\"\\\\])*)\"");

    private final Map<String, List<Map<String, String>>> samples = new HashMap<>();

    private Metrics(String text) {
        SAMPLE.matcher(text).results().forEach(sample -> samples.computeIfAbsent(sample.group(1), name -> new ArrayList<>())
                .add(labels(sample)));
    }

    /** @param management where the service tells them */
    static Metrics of(URI management) {
        return new Metrics(given().get(management.resolve("/q/metrics")).then().statusCode(200).extract().asString());
    }

    boolean has(String name) {
        return samples.containsKey(name);
    }

    /**
     * @return what of an expression there is not, in words: a metric, a label of it, a value that a condition wants; of those
     *         that the service can be asked for
     */
    List<String> missing(PromQl expression) {
        List<String> missing = new ArrayList<>();
        List<Selector> asked = expression.selectors().stream()
                .filter(selector -> !OF_OTHERS.matcher(selector.name()).matches()).toList();
        asked.forEach(selector -> {
            if (has(selector.name())) {
                selector.conditions().stream().filter(condition -> !isMet(selector.name(), condition))
                        .forEach(condition -> missing.add(selector.name() + " with " + condition));
            } else {
                missing.add(selector.name());
            }
        });
        if (!asked.isEmpty()) {
            expression.groups().stream().filter(group -> !ADDED.contains(group))
                    .filter(group -> asked.stream().noneMatch(selector -> values(selector.name(), group).size() > 0))
                    .forEach(group -> missing.add("the group " + group));
        }
        return missing;
    }

    /** @return the values that a label has, of all samples of the metric */
    Set<String> values(String name, String label) {
        return samples.getOrDefault(name, List.of()).stream().filter(labels -> labels.containsKey(label))
                .map(labels -> labels.get(label)).collect(Collectors.toCollection(HashSet::new));
    }

    /** A pattern is met by whatever has the label: what it means may not have happened yet. */
    private boolean isMet(String name, Condition condition) {
        Set<String> values = values(name, condition.label());
        return ADDED.contains(condition.label())
                || (condition.operator().equals("=") ? values.contains(condition.value()) : !values.isEmpty());
    }

    private static Map<String, String> labels(MatchResult sample) {
        return sample.group(2) == null ? Map.of()
                : LABEL.matcher(sample.group(2)).results().collect(Collectors.toMap(label -> label.group(1),
                        label -> label.group(2)));
    }
}
