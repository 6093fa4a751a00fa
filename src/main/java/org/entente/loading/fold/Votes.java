package org.entente.loading.fold;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What most documents say; of equals the longest, of equally long ones the first in the order of letters. */
final class Votes {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param value one document's answer; null is none */
    void add(String value) {
        add(value, 1);
    }

    /**
     * @param value an answer; null is none
     * @param documents how many give it
     */
    void add(String value, int documents) {
        if (value != null && !value.isBlank()) {
            counts.merge(value, documents, Integer::sum);
        }
    }

    /** @return the winner, or null without any vote */
    String winner() {
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>> comparingInt(Map.Entry::getValue)
                        .thenComparingInt(vote -> vote.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(null);
    }
}
