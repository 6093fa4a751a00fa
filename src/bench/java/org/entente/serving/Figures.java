package org.entente.serving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What candidates reached, round by round. Candidates have their turns one right after the other, so that what disturbs the
 * machine for a while disturbs all of them; ratios are of turns in the same round.
 */
final class Figures {

    private final Map<String, List<Double>> byCandidate = new LinkedHashMap<>();

    /** @param turn measures a candidate once */
    void round(List<String> candidates, ToDoubleFunction<String> turn) {
        for (String candidate : candidates) {
            byCandidate.computeIfAbsent(candidate, first -> new ArrayList<>()).add(turn.applyAsDouble(candidate));
        }
    }

    /** @return the median over the rounds; {@code NaN} for who had no turn */
    double median(String candidate) {
        return median(byCandidate.getOrDefault(candidate, List.of()));
    }

    /** @return the median over the rounds of one candidate's figure by the other's; {@code NaN} where one had no turn */
    double ratio(String candidate, String other) {
        List<Double> mine = byCandidate.getOrDefault(candidate, List.of());
        List<Double> theirs = byCandidate.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            ratios.add(mine.get(i) / theirs.get(i));
        }
        return median(ratios);
    }

    /** @return the one in the middle, or what lies between the two there */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
