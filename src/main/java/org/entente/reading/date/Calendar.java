package org.entente.reading.date;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.entente.reading.Language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** How each language writes dates, as {@code vocabulary/calendar.yaml} says. */
public final class Calendar {

    private static final String NUMERIC = "(?<![\\d.])(?<d>\\d{1,2})\\.(?<m>\\d{2})\\.(?<y>\\d{4})(?![\\d])";
    private static final String ISO = "(?<!\\d)(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)";

    private final Map<Language, Style> styles = new EnumMap<>(Language.class);

    /** One language's way. */
    record Style(List<Pattern> months, List<Pattern> weekdays, Pattern weekday, Pattern today, Pattern yesterday,
            List<Pattern> patterns) {
    }

    /** What the file says of one language. */
    record Source(List<String> months, List<String> weekdays, String weekday, String today, String yesterday,
            List<String> patterns) {
    }

    /**
     * Reads the file from the class path.
     *
     * @throws IllegalStateException when it is missing or not understood
     */
    public Calendar() {
        try (InputStream in = Calendar.class.getResourceAsStream("/vocabulary/calendar.yaml")) {
            Map<String, Source> sources = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {
            });
            for (Language language : Language.values()) {
                styles.put(language, style(sources.get(language.code())));
            }
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/calendar.yaml: " + e.getMessage(), e);
        }
    }

    private static Style style(Source source) {
        String month = "(?:" + String.join("|", source.months()) + ")";
        String weekday = "(?:" + String.join("|", source.weekdays()) + ")";
        List<Pattern> patterns = new ArrayList<>(List.of(Pattern.compile(ISO), Pattern.compile(NUMERIC)));
        for (String pattern : source.patterns()) {
            patterns.add(pattern(pattern.replace("MONTH", month)));
        }
        return new Style(source.months().stream().map(Calendar::pattern).toList(),
                source.weekdays().stream().map(Calendar::pattern).toList(),
                pattern(source.weekday().replace("WEEKDAY", weekday)), pattern(source.today()), pattern(source.yesterday()),
                patterns);
    }

    /** A number is matched from its first digit on. */
    private static Pattern pattern(String source) {
        String guarded = source.startsWith("(?<d>") || source.startsWith("(?<y>") ? "(?<![\\d.,-])" + source : source;
        return Pattern.compile(guarded, Pattern.UNICODE_CHARACTER_CLASS);
    }

    Style style(Language language) {
        return styles.get(language);
    }
}
