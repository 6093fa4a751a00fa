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

/** How each language writes dates, as {@code vocabulary/calendar.yaml} says. Immutable. */
public final class Calendar {

    private static final String ISO = "YEAR-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)";
    private static final String NUMERIC = "DAY\\.(?<m>\\d{1,2})\\.YEAR";

    private final Map<Language, Style> styles = new EnumMap<>(Language.class);

    /** One language's way; a trigger tells whether a text names a month or a weekday, or refers to a day. */
    record Style(Trigger any, List<Pattern> months, Trigger anyMonth, List<Pattern> weekdays, Pattern weekday,
            Trigger anyWeekday,
            List<DatePattern> patterns, List<Reference> references, Trigger anyReference, Pattern future) {
    }

    /** Words for the day, month or year that lies so far before publication; two of the three are null. */
    record Reference(Pattern words, Integer days, Integer months, Integer years) {
    }

    private record Source(List<String> months, List<String> weekdays, String weekday, List<String> patterns,
            List<ReferenceSource> references, String future) {
    }

    private record ReferenceSource(String words, Integer days, Integer months, Integer years) {
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
        String month = "\\b(?:" + String.join("|", source.months()) + ")";
        String weekday = "(?:" + String.join("|", source.weekdays()) + ")";
        List<DatePattern> patterns = new ArrayList<>(List.of(DatePattern.of(ISO, month), DatePattern.of(NUMERIC, month)));
        source.patterns().forEach(pattern -> patterns.add(DatePattern.of(pattern, month)));
        List<Reference> references = source.references().stream()
                .map(r -> new Reference(DatePattern.regex(r.words()), r.days(), r.months(), r.years())).toList();
        List<String> words = new ArrayList<>(source.months());
        words.addAll(source.weekdays());
        source.references().forEach(reference -> words.add(reference.words()));
        return new Style(Trigger.of(words), source.months().stream().map(m -> DatePattern.regex("(?:" + m + ")")).toList(),
                Trigger.of(source.months()), source.weekdays().stream().map(DatePattern::regex).toList(),
                DatePattern.regex(source.weekday().replace("WEEKDAY", weekday)), Trigger.of(source.weekdays()),
                List.copyOf(patterns), references,
                Trigger.of(source.references().stream().map(ReferenceSource::words).toList()),
                DatePattern.regex(source.future()));
    }

    Style style(Language language) {
        return styles.get(language);
    }
}
