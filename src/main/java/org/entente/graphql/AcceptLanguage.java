package org.entente.graphql;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Reads the header {@code Accept-Language} (RFC 9110, RFC 4647). */
final class AcceptLanguage {

    /** More than any client sends; the rest of a header is not read. */
    private static final int MOST = 32;
    /** The platform's parser fails in several ways on what has not this form. */
    private static final Pattern FORM = Pattern
            .compile("(\\*|[A-Za-z]{1,8})(-(\\*|[A-Za-z0-9]{1,8})){0,8}([ \t]*;[ \t]*[qQ]=[0-9.]{1,9})?");
    /** English first: it is taken where another serves as well. */
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.AZ, Language.RU, Language.TR);
    private static final List<Locale> LOCALES = LANGUAGES.stream().map(l -> Locale.forLanguageTag(l.name())).toList();

    /** Longer headers, in characters, are read each time. */
    private static final int REMEMBERED = 200;
    /** A client's header is the same in all its requests, and there are few that clients send. */
    private static final Cache<String, Language> KNOWN = Caffeine.newBuilder().maximumSize(500).build();

    private AcceptLanguage() {
    }

    /**
     * @param headers the header's values, in any form: what is none is left out
     * @return the language that they like best, English when they like none
     */
    static Language best(List<String> headers) {
        if (headers.isEmpty()) {
            return Language.EN;
        }
        return headers.size() == 1 && headers.get(0).length() <= REMEMBERED
                ? KNOWN.get(headers.get(0), header -> read(List.of(header)))
                : read(headers);
    }

    private static Language read(List<String> headers) {
        List<LanguageRange> ranges = headers.stream().flatMap(header -> Arrays.stream(header.split(",", MOST + 1)))
                .limit(MOST).flatMap(AcceptLanguage::range)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed()).toList();
        Locale best = Locale.lookup(ranges, LOCALES);
        return best == null ? any(ranges) : Language.of(best.getLanguage());
    }

    /** @return what {@code *} stands for beside those named, none of which is served */
    private static Language any(List<LanguageRange> ranges) {
        boolean any = ranges.stream().anyMatch(range -> range.getRange().equals("*") && range.getWeight() > 0);
        List<String> refused = any ? ranges.stream().map(LanguageRange::getRange).toList() : List.of();
        return LANGUAGES.stream().filter(language -> !refused.contains(language.name().toLowerCase(Locale.ROOT)))
                .findFirst().orElse(Language.EN);
    }

    private static Stream<LanguageRange> range(String element) {
        String range = element.strip();
        try {
            return FORM.matcher(range).matches() ? LanguageRange.parse(range).stream() : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
