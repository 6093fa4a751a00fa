package org.entente.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What a header such as {@code Accept} likes, and how much (RFC 9110, 12.4). */
final class Preferences {

    /** More than any client sends; the rest of a header is not read. */
    private static final int MOST = 64;

    /** Longer headers, in characters, are read each time. */
    private static final int REMEMBERED = 200;
    /** A client's header is the same in all its requests, and there are few that clients send. */
    private static final Cache<String, Preferences> KNOWN = Caffeine.newBuilder().maximumSize(500).build();

    private final List<Preference> all = new ArrayList<>();

    private record Preference(String value, double weight) {
    }

    /** @param headers the header's values, in any form */
    static Preferences of(List<String> headers) {
        return headers.size() == 1 && headers.get(0).length() <= REMEMBERED
                ? KNOWN.get(headers.get(0), header -> new Preferences(List.of(header)))
                : new Preferences(headers);
    }

    private Preferences(List<String> headers) {
        headers.stream().flatMap(header -> List.of(header.split(",", MOST + 1)).stream()).limit(MOST)
                .forEach(this::add);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @return from 0 to 1; negative where the header does not name it */
    double of(String value) {
        double weight = -1;
        for (Preference preference : all) {
            if (preference.value.equals(value)) {
                weight = Math.max(weight, preference.weight);
            }
        }
        return weight;
    }

    private void add(String element) {
        String[] parts = element.split(";", -1);
        String value = parts[0].strip().toLowerCase(Locale.ROOT);
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                weight = weight(parameter.substring(2));
            }
        }
        if (!value.isEmpty()) {
            all.add(new Preference(value, weight));
        }
    }

    private static double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            return weight >= 0 && weight <= 1 ? weight : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
