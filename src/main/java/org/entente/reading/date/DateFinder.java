package org.entente.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/**
 * Finds the dates of a text. One without its year, and one told by reference, is the last such day up to publication, or
 * the next one where the sentence speaks of things to come; where publication is not known it is no date.
 */
public final class DateFinder {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;
    /** So far before its first and behind its last number or month a date's other words can reach, in UTF-16 code units. */
    private static final int AROUND = 48;

    private final Calendar calendar;

    public DateFinder(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A date found.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @param date what it says
     * @param yearTold whether the year stands in the text, in digits or by reference
     */
    public record Found(int start, int end, PartialDate date, boolean yearTold) {
    }

    /**
     * @param fold a folded text
     * @param from where to begin: best at a sentence, whose tense settles years that are not told
     * @param to where to end, exclusive
     * @param published day of publication, or null
     * @return the dates, in the text's order, none inside another
     */
    public List<Found> find(Language language, String fold, int from, int to, LocalDate published) {
        Search search = new Search(calendar.style(language), fold, from, to, published);
        boolean words = search.style.any().first(fold, from, to) >= 0;
        search.written(words);
        if (words && published != null && search.style.anyReference().first(fold, from, to) >= 0) {
            search.references();
        }
        if (words && published != null && search.style.anyWeekday().first(fold, from, to) >= 0) {
            search.weekdays();
        }
        search.found.sort(Comparator.comparingInt(Found::start));
        return search.found;
    }

    /** One search through one stretch of text. */
    private static final class Search {
        private final Calendar.Style style;
        private final String fold;
        private final int from;
        private final int to;
        private final LocalDate published;
        private final List<Found> found = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private Boolean future;

        Search(Calendar.Style style, String fold, int from, int to, LocalDate published) {
            this.style = style;
            this.fold = fold;
            this.from = from;
            this.to = to;
            this.published = published;
        }

        private Matcher matcher(Pattern pattern) {
            return pattern.matcher(fold).region(from, to).useTransparentBounds(true);
        }

        void written(boolean words) {
            int month = !words ? -1 : style.anyMonth().first(fold, from, to);
            int digit = firstDigit();
            if (month < 0 && digit < 0) {
                return;
            }
            int first = month < 0 ? digit : digit < 0 ? month : Math.min(month, digit);
            int last = Math.max(month < 0 ? 0 : style.anyMonth().last(fold, from, to), lastDigit());
            for (DatePattern pattern : style.patterns()) {
                if (pattern.isPossible(digit >= 0, month >= 0)) {
                    Matcher matcher = matcher(pattern.pattern()).region(Math.max(from, first - AROUND),
                            Math.min(to, last + AROUND));
                    while (matcher.find()) {
                        take(matcher, dated(pattern, matcher), pattern);
                    }
                }
            }
        }

        private int firstDigit() {
            int at = from;
            while (at < to && !Character.isDigit(fold.charAt(at))) {
                at++;
            }
            return at < to ? at : -1;
        }

        private int lastDigit() {
            int at = to - 1;
            while (at >= from && !Character.isDigit(fold.charAt(at))) {
                at--;
            }
            return at;
        }

        private void take(Matcher matcher, PartialDate date, DatePattern pattern) {
            if (isFree(matcher)) {
                taken.set(matcher.start(), matcher.end());
                if (date != null) {
                    boolean yearTold = pattern == null || pattern.year() && matcher.group("y") != null
                            || isByReference(pattern, matcher);
                    found.add(new Found(matcher.start(), matcher.end(), date, yearTold));
                }
            }
        }

        private boolean isFree(Matcher matcher) {
            int next = taken.nextSetBit(matcher.start());
            return next < 0 || next >= matcher.end();
        }

        private boolean isOfTheFuture() {
            if (future == null) {
                future = matcher(style.future()).find();
            }
            return future;
        }

        private static boolean isByReference(DatePattern pattern, Matcher matcher) {
            return pattern.reference() && (matcher.group("this") != null || matcher.group("last") != null);
        }

        /** @return null where there is no such day, or no publication to tell the year from */
        private PartialDate dated(DatePattern pattern, Matcher matcher) {
            Integer month = pattern.month() ? month(matcher) : null;
            Integer day = pattern.day() ? pattern.number(matcher, "d") : null;
            Integer year = pattern.year() ? pattern.number(matcher, "y") : null;
            if (month != null && (month < 1 || month > 12)) {
                return null;
            }
            if (year == null) {
                if (published == null) {
                    return null;
                }
                year = isByReference(pattern, matcher) ? published.getYear() - (matcher.group("last") == null ? 0 : 1)
                        : Years.of(month, day, published, isOfTheFuture());
            }
            boolean possible = year >= EARLIEST && year <= LATEST && (day == null || Years.exists(year, month, day));
            return possible ? new PartialDate(year, month, day) : null;
        }

        private Integer month(Matcher matcher) {
            String name = matcher.group("m");
            if (Character.isDigit(name.charAt(0))) {
                return Integer.valueOf(name);
            }
            for (int i = 0; i < style.months().size(); i++) {
                Matcher month = style.months().get(i).matcher(name);
                if (month.lookingAt() && month.end() == name.length()) {
                    return i + 1;
                }
            }
            throw new IllegalStateException("a month without a number: " + name);
        }

        void references() {
            for (Calendar.Reference reference : style.references()) {
                Matcher matcher = matcher(reference.words());
                while (matcher.find()) {
                    take(matcher, referred(reference), null);
                }
            }
        }

        private PartialDate referred(Calendar.Reference reference) {
            if (reference.days() != null) {
                return PartialDate.of(published.minusDays(reference.days()));
            }
            if (reference.months() != null) {
                LocalDate month = published.minusMonths(reference.months());
                return new PartialDate(month.getYear(), month.getMonthValue(), null);
            }
            return new PartialDate(published.getYear() - reference.years(), null, null);
        }

        void weekdays() {
            Matcher matcher = matcher(style.weekday());
            while (matcher.find()) {
                for (int i = 0; i < style.weekdays().size(); i++) {
                    if (style.weekdays().get(i).matcher(matcher.group("w")).matches()) {
                        take(matcher, PartialDate.of(
                                published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(i + 1)))), null);
                    }
                }
            }
        }
    }
}
