package org.entente.reading.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.date.DateFinder;
import org.entente.reading.text.Tokenizer;

/** Reads lines that hold a date, a time or both, and nothing of the item. */
final class Stamps {

    private static final Pattern TIME = Pattern.compile("(?<![\\d.:])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::[0-5]\\d)?(?![\\d:.])");
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{L}.' -]{2,25}[,.] ?");
    private static final Pattern CLOCKED = Pattern.compile("[ ,|г.-]{1,5}\\d{1,2}:\\d{2}");
    private static final Pattern ALONE = Pattern.compile("\\p{Lu}{3,}.{0,55}");
    /** A date in numbers that is none elsewhere: its year is shortened, or day and month cannot be told apart. */
    private static final Pattern NUMBERS = Pattern
            .compile("(?<![\\d.:/])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d.:/])");
    private static final int CENTURY = 2000;
    private static final int LONGEST = 90;
    private static final int DATELINE_REACH = 70;
    /** Any leap year's end: makes dates without a year visible, and none impossible. */
    private static final LocalDate ANY = LocalDate.of(2000, 12, 31);

    private final DateFinder dates;
    private final Furniture furniture;

    Stamps(DateFinder dates, Furniture furniture) {
        this.dates = dates;
        this.furniture = furniture;
    }

    /**
     * A line of date and time.
     *
     * @param date the day, or null when the line does not tell it in full
     * @param time the time, or null
     */
    record Stamp(LocalDate date, LocalTime time) {
    }

    /** @return what the line tells, or null when it is no line of date and time */
    Stamp read(Language language, Lines lines, Line line) {
        if (line.end() - line.start() > LONGEST || !lines.hasDigit(line)) {
            return null;
        }
        int mark = lines.text().charAt(line.start()) > '9' || lines.text().charAt(line.start()) < '0' ? lines.markEnd(line)
                : -1;
        StringBuilder rest = new StringBuilder(lines.fold().substring(mark < 0 ? line.start() : mark, line.end()));
        String whole = rest.toString();
        boolean dated = false;
        for (DateFinder.Found found : dates.find(language, whole, 0, whole.length(), ANY)) {
            blank(rest, found.start(), found.end());
            dated = true;
        }
        Matcher numbers = NUMBERS.matcher(rest);
        LocalDate shortened = null;
        while (numbers.find()) {
            shortened = shortened == null ? inThisCentury(numbers) : shortened;
            dated = true;
        }
        rest = new StringBuilder(NUMBERS.matcher(rest).replaceAll(match -> " ".repeat(match.group().length())));
        LocalTime time = null;
        Matcher clock = TIME.matcher(rest.toString());
        while (clock.find()) {
            time = time == null ? LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))) : time;
            blank(rest, clock.start(), clock.end());
        }
        if (!dated && time == null || !isOnlyStamps(rest.toString(), dated)) {
            return null;
        }
        LocalDate day = day(dates.find(language, whole, 0, whole.length(), null));
        return new Stamp(day == null ? shortened : day, time);
    }

    /** {@code 05.03.24}; null where the numbers may as well be month and day, or are no day. */
    private static LocalDate inThisCentury(Matcher numbers) {
        boolean plain = numbers.group(4).length() == 2 && numbers.group(2).equals(".");
        try {
            return plain ? LocalDate.of(CENTURY + Integer.parseInt(numbers.group(4)), Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(1))) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * @param most how many words that tell no date may stand beside it
     * @return the day, told in full, that begins or ends a short line, or null
     */
    LocalDate labelled(Language language, Lines lines, Line line, int most) {
        if (line.end() - line.start() > LONGEST) {
            return null;
        }
        StringBuilder rest = new StringBuilder(lines.folded(line));
        String whole = rest.toString();
        List<DateFinder.Found> found = dates.find(language, whole, 0, whole.length(), null);
        if (found.isEmpty() || found.get(0).date().day() == null) {
            return null;
        }
        found.forEach(date -> blank(rest, date.start(), date.end()));
        int end = found.get(0).end();
        boolean atEdge = found.get(0).start() == 0 || words(rest.substring(end)) == 0;
        return atEdge && words(rest.toString()) <= most ? day(found) : null;
    }

    /** How many words there are that do not belong to dates and times. */
    private long words(String rest) {
        return Tokenizer.words(rest).stream().filter(w -> Character.isLetter(w.charAt(0)) && !furniture.isStamp(w)).count();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private boolean isOnlyStamps(String rest, boolean dated) {
        return Tokenizer.words(rest).stream().allMatch(word -> Character.isDigit(word.charAt(0)) ? dated
                : !Character.isLetter(word.charAt(0)) || furniture.isStamp(word));
    }

    private static LocalDate day(List<DateFinder.Found> found) {
        return found.stream().map(DateFinder.Found::date).filter(date -> date.day() != null).findFirst().map(Stamps::day)
                .orElse(null);
    }

    private static LocalDate day(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    /** {@code BAKU, August 4, AZERTAC} on a line of its own. */
    boolean isDatelineAlone(Language language, Lines lines, Line line) {
        String written = lines.written(line);
        return written.length() < 60 && written.indexOf(',') > 0 && ALONE.matcher(written).matches()
                && !written.endsWith(".") && !dates.find(language, lines.fold(), line.start(), line.end(), ANY).isEmpty();
    }

    /** @return the day that the dateline of a paragraph tells in full, {@code BAKU, 5 May 2020 (Agency) -}, or null */
    LocalDate dateline(Language language, Lines lines, Line paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + DATELINE_REACH);
        for (DateFinder.Found found : dates.find(language, lines.fold(), paragraph.start(), end, null)) {
            boolean opens = DATELINE.matcher(lines.text().substring(paragraph.start(), found.start())).matches()
                    || found.start() == paragraph.start()
                            && CLOCKED.matcher(lines.text()).region(found.end(), paragraph.end()).lookingAt();
            if (opens && found.date().day() != null) {
                return day(found.date());
            }
        }
        return null;
    }
}
