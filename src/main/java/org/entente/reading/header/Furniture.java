package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Knows the lines of a page that are none of the item's, by {@code vocabulary/furniture.yaml} and by their shape. */
final class Furniture {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[ ,]*)+");
    private static final Pattern FORECAST = Pattern.compile(".{0,40}[+-]?\\d{1,2} ?°.*|.{0,40}: ?[+-]\\d{1,2}");

    private final Source source;

    /** What the file says. */
    record Source(List<String> headings, List<String> lines, List<String> categories) {
    }

    Furniture() {
        try (InputStream in = Furniture.class.getResourceAsStream("/vocabulary/furniture.yaml")) {
            source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/furniture.yaml: " + e.getMessage(), e);
        }
    }

    /** @return whether the line, folded, ends the item: it and all below it is none of it */
    boolean ends(String line) {
        if (CLOCK.matcher(line).matches() || HASHTAGS.matcher(line).matches() || FORECAST.matcher(line).matches()) {
            return true;
        }
        for (String heading : source.headings()) {
            if (line.startsWith(heading) && (line.length() == heading.length() || line.charAt(heading.length()) == ':')) {
                return true;
            }
        }
        return line.length() < 160 && source.lines().stream().anyMatch(begin -> begins(line, begin));
    }

    private static boolean begins(String line, String begin) {
        if (!line.startsWith(begin)) {
            return false;
        }
        String rest = line.substring(begin.length());
        boolean label = rest.isEmpty() || rest.startsWith(":") || rest.startsWith(" |") || rest.startsWith(" sayi");
        return label || begin.indexOf(' ') > 0 && !Character.isLetter(rest.charAt(0)) || isButtons(line)
                || line.startsWith("this site") || line.startsWith("javascript") || line.startsWith("подпис")
                || line.startsWith("погода") || line.startsWith("sitemizde");
    }

    /** A short line with no sentence in it. */
    private static boolean isButtons(String line) {
        return line.length() < 60 && !line.endsWith(".") && line.split(" ").length <= 4;
    }

    boolean isCategory(String line) {
        return source.categories().contains(line);
    }
}
