package org.entente.serving;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured, and for how long.
 *
 * @param parts {@code peers}, {@code scale} or both
 * @param peers folders below {@code src/bench/peers}; the service is measured beside them
 * @param sizes how many agreements the databases hold, the smallest first
 * @param peersSize how many the one holds that peers are measured on
 * @param rounds how often each candidate has its turn
 * @param turn how long a turn takes
 * @param warmUp how long each server is under load before anything is measured
 * @param connections of the load
 * @param java the folder of the Java that runs the servers
 * @param javaOptions options of the Java that runs the servers
 */
record Settings(Set<String> parts, List<String> peers, List<Integer> sizes, int peersSize, int rounds, Duration turn,
        Duration warmUp, int connections, Path java, String javaOptions) {

    private static final Map<String, String> USUAL = Map.of("peers", "spring,mercurius,floor", "sizes",
            "1000,100000,1000000", "peers-size", "100000", "rounds", "3", "seconds", "6", "warm-up", "20", "connections",
            "16", "java", System.getProperty("java.home"), "java-options", "");

    /**
     * @param arguments parts by name, settings as {@code --name value}
     * @throws IllegalArgumentException for what is neither
     */
    static Settings of(List<String> arguments) {
        Map<String, String> given = new HashMap<>(USUAL);
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (Set.of("peers", "scale", "all").contains(argument)) {
                parts.addAll("all".equals(argument) ? Set.of("peers", "scale") : Set.of(argument));
            } else if (argument.startsWith("--") && USUAL.containsKey(argument.substring(2)) && i + 1 < arguments.size()) {
                given.put(argument.substring(2), arguments.get(++i));
            } else {
                throw new IllegalArgumentException("What is " + argument + "? Expected is peers, scale or all, and --name "
                        + "value with one of " + USUAL.keySet().stream().sorted().toList() + ".");
            }
        }
        return new Settings(parts.isEmpty() ? Set.of("peers", "scale") : parts, list(given.get("peers")),
                list(given.get("sizes")).stream().map(Integer::valueOf).sorted().toList(),
                Integer.parseInt(given.get("peers-size")), Integer.parseInt(given.get("rounds")),
                seconds(given.get("seconds")), seconds(given.get("warm-up")), Integer.parseInt(given.get("connections")),
                Path.of(given.get("java")), given.get("java-options"));
    }

    private static List<String> list(String value) {
        return Stream.of(value.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static Duration seconds(String value) {
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }

    /** @return the program that runs Java */
    Path javaProgram() {
        return java.resolve("bin").resolve("java");
    }

    /** @return the options of the Java that runs the servers, one each */
    List<String> javaOptionList() {
        return Arrays.stream(javaOptions.split(" ")).filter(each -> !each.isEmpty()).toList();
    }
}
