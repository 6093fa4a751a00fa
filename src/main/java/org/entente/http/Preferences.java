package org.entente.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a header such as {@code Accept} likes, and how much (RFC 9110, 12.4). */
final class Preferences {

    /** More than any client sends; the rest of a header is not read. */
    private static final int MOST = 64;

    private final List<Preference> all = new ArrayList<>();

    private record Preference(String value, double weight) {
    }

    /** @param headers the header's values, in any form */
    Preferences(List<String> headers) {
        headers.stream().flatMap(header -> List.of(header.split(",", MOST + 1)).stream()).limit(MOST)
                .forEach(this::add);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @return from 0 to 1; negative where the header does not name it */
    double of(String value) {
        return all.stream().filter(preference -> preference.value().equals(value)).mapToDouble(Preference::weight).max()
                .orElse(-1);
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
