package org.entente.reading.annotate;

import java.util.Locale;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/** The text's own words, made fit to stand alone as a title. */
final class Wording {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("[\"«»“”]");
    private static final Pattern ENDS = Pattern.compile("^[,;:\\-–— ]+|[,;:\\-–—. ]+$");

    private Wording() {
    }

    /** @return an office's words on one line */
    static String nominativeTitle(String phrase) {
        return SPACES.matcher(phrase).replaceAll(" ").strip();
    }

    /** @return one line without quotes at its ends, its first letter a capital */
    static String tidy(String phrase, Language language) {
        String line = SPACES.matcher(QUOTES.matcher(phrase).replaceAll("")).replaceAll(" ").strip();
        line = ENDS.matcher(line).replaceAll("");
        return line.isEmpty() ? line
                : line.substring(0, 1).toUpperCase(Locale.forLanguageTag(language.code())) + line.substring(1);
    }
}
