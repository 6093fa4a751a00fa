package org.entente.serving;

import java.util.Map;
import java.util.Optional;

/** What the project wants to reach beside each peer with the cache off: the least of the service's speed by the peer's. */
final class Goals {

    private static final Map<String, Map<String, Double>> BESIDE = Map.of("spring",
            Map.of("2", 2.0, "3", 1.3, "4", 1.3, "7", 1.5), "mercurius", Map.of("2", 1.4, "3", 1.0, "4", 1.0, "7", 1.0),
            "floor", Map.of("1", 0.5, "2", 0.5, "3", 0.5, "4", 0.5, "6", 0.5, "7", 0.5));

    private Goals() {
    }

    /** @return the ratio, with its goal if there is one */
    static String beside(String peer, Query query, double ratio) {
        String number = query.name().substring(0, 1);
        Optional<Double> least = Optional.ofNullable(BESIDE.getOrDefault(peer, Map.of()).get(number));
        return least.map(bound -> Goal.atLeast(bound).of(ratio)).orElse(Double.isNaN(ratio) ? "–" : "%.2f".formatted(ratio));
    }
}
