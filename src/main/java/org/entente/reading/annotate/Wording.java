package org.entente.reading.annotate;

import java.util.Locale;

/** The text's own words, made fit to stand alone as a title. */
final class Wording {

    private Wording() {
    }

    /** @return an office's words on one line */
    static String nominativeTitle(String phrase) {
        return phrase.replaceAll("\\s+", " ").strip();
    }

    /** @return one line without quotes at its ends, its first letter a capital */
    static String tidy(String phrase) {
        String line = phrase.replaceAll("[\"«»“”]", "").replaceAll("\\s+", " ").strip();
        line = line.replaceAll("^[,;:\\-–— ]+|[,;:\\-–— ]+$", "");
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}
