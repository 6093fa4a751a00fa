package org.entente.loading.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many elements, or how many more or fewer of them, have two traits at once. */
final class SharedTraits {

    private final Map<String, Map<String, int[]>> counts = new HashMap<>();

    /**
     * @param traits what one element has, as {@code KIND=value}
     * @param sign 1 for an element that is there, -1 for one that no longer is
     */
    void add(String[] traits, int sign) {
        for (String trait : traits) {
            if (!isTime(trait)) {
                Map<String, int[]> others = counts.computeIfAbsent(trait, t -> new HashMap<>());
                for (String other : traits) {
                    if (!other.startsWith("ALL=")) {
                        others.computeIfAbsent(other, o -> new int[1])[0] += sign;
                    }
                }
            }
        }
    }

    // times are asked for beside something else only
    private static boolean isTime(String trait) {
        return trait.startsWith("YEAR=") || trait.startsWith("MONTH=");
    }

    /** @return kind, other kind, value, other value and count, for each count that is not 0 */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((trait, others) -> others.forEach((other, count) -> {
            if (count[0] != 0) {
                rows.add(List.of(kind(trait), kind(other), value(trait), value(other), count[0]));
            }
        }));
        return rows;
    }

    private static String kind(String trait) {
        return trait.substring(0, trait.indexOf('='));
    }

    private static String value(String trait) {
        return trait.substring(trait.indexOf('=') + 1);
    }
}
