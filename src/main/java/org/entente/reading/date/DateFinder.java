package org.entente.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/**
 * Finds the dates of a text. One without its year, and one told by reference, is the last such day up to publication; where
 * that is not known it is no date.
 */
public final class DateFinder {

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
     * @param yearTold whether the year stands in the text
     */
    public record Found(int start, int end, PartialDate date, boolean yearTold) {
    }

    /**
     * @param fold a folded text
     * @param from where to begin
     * @param to where to end, exclusive
     * @param published day of publication, or null
     * @return the dates, in the text's order, none inside another
     */
    public List<Found> find(Language language, String fold, int from, int to, LocalDate published) {
        Calendar.Style style = calendar.style(language);
        List<Found> found = new ArrayList<>();
        boolean[] taken = new boolean[to - from];
        for (Pattern pattern : style.patterns()) {
            Matcher matcher = pattern.matcher(fold).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                if (free(taken, matcher, from)) {
                    Found date = dated(style, pattern, matcher, published);
                    take(taken, matcher, from);
                    if (date != null) {
                        found.add(date);
                    }
                }
            }
        }
        if (published != null) {
            byReference(style.today(), published, fold, from, to, found);
            byReference(style.yesterday(), published.minusDays(1), fold, from, to, found);
            weekdays(style, published, fold, from, to, found);
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static boolean free(boolean[] taken, Matcher matcher, int from) {
        for (int i = matcher.start(); i < matcher.end(); i++) {
            if (taken[i - from]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, Matcher matcher, int from) {
        java.util.Arrays.fill(taken, matcher.start() - from, matcher.end() - from, true);
    }

    private static Found dated(Calendar.Style style, Pattern pattern, Matcher matcher, LocalDate published) {
        Integer year = number(pattern, matcher, "y");
        Integer month = month(style, pattern, matcher);
        Integer day = number(pattern, matcher, "d");
        boolean yearTold = year != null;
        if (year == null) {
            if (published == null) {
                return null;
            }
            year = published.getYear();
            boolean future = month > published.getMonthValue()
                    || month == published.getMonthValue() && day != null && day > published.getDayOfMonth();
            year = future ? year - 1 : year;
        }
        if (year < 1800 || year > 2200 || month != null && (month < 1 || month > 12)) {
            return null;
        }
        if (day != null && !exists(year, month, day)) {
            return null;
        }
        return new Found(matcher.start(), matcher.end(), new PartialDate(year, month, day), yearTold);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Integer number(Pattern pattern, Matcher matcher, String group) {
        return pattern.pattern().contains("(?<" + group + ">") ? Integer.valueOf(matcher.group(group)) : null;
    }

    private static Integer month(Calendar.Style style, Pattern pattern, Matcher matcher) {
        if (!pattern.pattern().contains("(?<m>")) {
            return null;
        }
        String name = matcher.group("m");
        if (Character.isDigit(name.charAt(0))) {
            return Integer.valueOf(name);
        }
        for (int i = 0; i < style.months().size(); i++) {
            Matcher month = style.months().get(i).matcher(matcher.group());
            if (month.find()) {
                return i + 1;
            }
        }
        throw new IllegalStateException("a month without a number: " + name);
    }

    private static void byReference(Pattern pattern, LocalDate day, String fold, int from, int to, List<Found> found) {
        Matcher matcher = pattern.matcher(fold).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), PartialDate.of(day), true));
        }
    }

    private static void weekdays(Calendar.Style style, LocalDate published, String fold, int from, int to,
            List<Found> found) {
        Matcher matcher = style.weekday().matcher(fold).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            for (int i = 0; i < style.weekdays().size(); i++) {
                if (style.weekdays().get(i).matcher(matcher.group("w")).matches()) {
                    LocalDate day = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(i + 1)));
                    found.add(new Found(matcher.start(), matcher.end(), PartialDate.of(day), true));
                }
            }
        }
    }
}
