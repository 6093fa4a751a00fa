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

import org.entente.reading.PartialDate;
import org.entente.reading.text.Characters;

/** One search through one stretch of text. */
final class DateSearch {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;
    /** So far before its first and behind its last number or month a date's other words can reach, in UTF-16 code units. */
    private static final int AROUND = 32;

    private final Calendar.Style style;
    private final String fold;
    private final int from;
    private final int to;
    private final LocalDate published;
    private final List<DateFinder.Found> found = new ArrayList<>();
    /** Characters of the stretch that belong to a date already. */
    private final BitSet taken = new BitSet();
    private Boolean future;

    DateSearch(Calendar.Style style, String fold, int from, int to, LocalDate published) {
        this.style = style;
        this.fold = fold;
        this.from = from;
        this.to = to;
        this.published = published;
    }

    /** @return the dates, in the text's order, none inside another */
    List<DateFinder.Found> dates() {
        boolean words = style.any().first(fold, from, to) >= 0;
        written(words);
        if (words && published != null && style.anyReference().first(fold, from, to) >= 0) {
            references();
        }
        if (words && published != null && style.anyWeekday().first(fold, from, to) >= 0) {
            weekdays();
        }
        found.sort(Comparator.comparingInt(DateFinder.Found::start));
        return found;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(fold).region(from, to).useTransparentBounds(true);
    }

    private void written(boolean words) {
        int month = !words ? -1 : style.anyMonth().first(fold, from, to);
        int digit = firstDigit();
        if (month < 0 && digit < 0) {
            return;
        }
        boolean years = digit >= 0 && hasYear(digit);
        int lastMonth = month < 0 ? -1 : style.anyMonth().last(fold, from, to);
        int lastDigit = digit < 0 ? -1 : lastDigit();
        for (DatePattern pattern : style.patterns()) {
            if (pattern.isPossible(digit >= 0, years, month >= 0)) {
                // what names a month stands around one; anything else around a number, or a word for a month
                int first = pattern.named() || digit < 0 ? month : month < 0 ? digit : Math.min(month, digit);
                int last = pattern.named() ? lastMonth : Math.max(lastMonth, lastDigit);
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
        while (at < to && !Characters.isDigit(fold.charAt(at))) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** Whether four digits stand in a row. */
    private boolean hasYear(int firstDigit) {
        int row = 0;
        for (int at = firstDigit; at < to && row < 4; at++) {
            row = Characters.isDigit(fold.charAt(at)) ? row + 1 : 0;
        }
        return row == 4;
    }

    private int lastDigit() {
        int at = to - 1;
        while (at >= from && !Characters.isDigit(fold.charAt(at))) {
            at--;
        }
        return at;
    }

    private void take(Matcher matcher, PartialDate date, DatePattern pattern) {
        if (isFree(matcher)) {
            taken.set(matcher.start() - from, matcher.end() - from);
            if (date != null) {
                boolean yearTold = pattern == null || pattern.year() && matcher.group("y") != null
                        || isByReference(pattern, matcher);
                found.add(new DateFinder.Found(matcher.start(), matcher.end(), date, yearTold));
            }
        }
    }

    private boolean isFree(Matcher matcher) {
        int next = taken.nextSetBit(matcher.start() - from);
        return next < 0 || next >= matcher.end() - from;
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

    private void references() {
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

    private void weekdays() {
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
