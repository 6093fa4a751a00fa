package org.entente.reading.header;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Header;
import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.date.DateFinder;
import org.entente.reading.text.Fold;

/** Takes a page apart into what stands around the news item and the item itself. */
public final class PageReader {

    private static final Pattern DATE_LINE = Pattern.compile("date (\\d{4})-(\\d{2})(?:-(\\d{2}))?(?: +(.*))?");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3]):([0-5]\\d)(?!\\d)");
    private static final Pattern BULLET = Pattern.compile("(?:[-–—•*·]|\\d{1,2}[.)]) +");
    /** What a line of date and time may hold beside them. */
    private static final Pattern DATE_REST = Pattern.compile("[\\s,.|/-]*(?:г|il|года|at)?[\\s,.|/-]*");
    private static final Pattern DATELINE_ONLY = Pattern.compile("\\p{Lu}{3,}[^a-zа-яəğışçöü]{0,20}.{0,40}");
    /** A header has few lines before the item's first. */
    private static final int HEADER_LINES = 9;

    private final Furniture furniture = new Furniture();
    private final Outlets outlets = new Outlets();
    private final DateFinder dates;

    public PageReader(DateFinder dates) {
        this.dates = dates;
    }

    /** The state of taking one page apart. */
    private final class Reading {
        private final String text;
        private final String fold;
        private final Language language;
        private final List<Line> lines;
        private final List<Block> blocks = new ArrayList<>();
        private Line title;
        private LocalDate publishedOn;
        private LocalTime publishedAt;
        private int next;

        Reading(String text, Language language) {
            this.text = text;
            this.fold = Fold.of(text);
            this.language = language;
            this.lines = Line.of(text);
        }

        Page page() {
            if (!lines.isEmpty()) {
                firstLine();
                header();
            }
            if (title != null) {
                blocks.add(0, new Block(title.start(), title.end(), Block.Kind.TITLE));
            }
            int bodyStart = next < lines.size() ? lines.get(next).start() : text.length();
            body();
            int bodyEnd = blocks.isEmpty() ? text.length() : blocks.get(blocks.size() - 1).end();
            String outlet = blocks.isEmpty() ? null : outlets.credited(text, outletStart(bodyStart), bodyEnd);
            return new Page(new Header(title == null ? null : title.in(text), publishedOn, publishedAt, outlet),
                    List.copyOf(blocks));
        }

        /** A dateline of its own above the item credits the agency too. */
        private int outletStart(int bodyStart) {
            int start = blocks.get(0).kind() == Block.Kind.TITLE ? blocks.get(0).end() : blocks.get(0).start();
            return Math.min(start, bodyStart);
        }

        private void firstLine() {
            Line first = lines.get(0);
            Matcher dated = DATE_LINE.matcher(first.in(text));
            if (dated.matches()) {
                if (dated.group(3) != null) {
                    publishedOn = day(dated);
                }
                next = 1;
                if (dated.group(4) != null) {
                    Line rest = new Line(first.start() + dated.start(4), first.end());
                    if (isRunningText(rest)) {
                        blocks.add(new Block(rest.start(), rest.end(), Block.Kind.PARAGRAPH));
                    } else {
                        title = rest;
                    }
                }
            }
        }

        private static LocalDate day(Matcher dated) {
            try {
                return LocalDate.of(Integer.parseInt(dated.group(1)), Integer.parseInt(dated.group(2)),
                        Integer.parseInt(dated.group(3)));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }

        private boolean isRunningText(Line line) {
            String s = line.in(text);
            return s.matches("(?s).*[.!?…][\"»”]?") || s.length() > 250;
        }

        private void header() {
            for (int seen = 0; next < lines.size() && seen < HEADER_LINES; seen++, next++) {
                Line line = lines.get(next);
                String folded = line.in(fold);
                boolean repeated = title != null && folded.equals(title.in(fold));
                if (repeated || isDate(line) || furniture.isCategory(folded) || isDatelineAlone(line)) {
                    continue;
                }
                if (title == null && blocks.isEmpty() && isTitle(line)) {
                    title = withoutMarks(line);
                    continue;
                }
                break;
            }
        }

        private boolean isTitle(Line line) {
            return !isRunningText(line) || next == 0 && text.charAt(line.start()) == '#';
        }

        private Line withoutMarks(Line line) {
            int start = line.start();
            while (start < line.end() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
                start++;
            }
            return new Line(start, line.end());
        }

        /** A line with a date, a time or both, and nothing else. */
        private boolean isDate(Line line) {
            if (line.end() - line.start() > 60) {
                return false;
            }
            Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
            int start = bullet.lookingAt() && !Character.isDigit(text.charAt(line.start())) ? bullet.end() : line.start();
            StringBuilder rest = new StringBuilder(fold.substring(start, line.end()));
            LocalTime time = null;
            Matcher clock = TIME.matcher(rest);
            if (clock.find()) {
                time = LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
                rest.delete(clock.start(), clock.end());
            }
            String words = rest.toString();
            // without a year the day is a date line all the same, but tells no day of publication
            List<DateFinder.Found> found = dates.find(language, words, 0, words.length(), LocalDate.of(2000, 12, 31));
            if (found.isEmpty() ? time == null || !DATE_REST.matcher(words).matches() : !isAllDate(words, found.get(0))) {
                return false;
            }
            if (!found.isEmpty() && found.get(0).yearTold() && found.get(0).date().day() != null && publishedOn == null) {
                PartialDate date = found.get(0).date();
                publishedOn = LocalDate.of(date.year(), date.month(), date.day());
            }
            publishedAt = publishedAt == null ? time : publishedAt;
            return true;
        }

        private boolean isAllDate(String words, DateFinder.Found date) {
            return date.end() <= words.length()
                    && DATE_REST.matcher(words.substring(0, date.start()) + words.substring(date.end())).matches();
        }

        /** {@code BAKU, August 4, AZERTAC} on a line of its own. */
        private boolean isDatelineAlone(Line line) {
            String s = line.in(text);
            return s.length() < 60 && s.indexOf(',') > 0 && DATELINE_ONLY.matcher(s).matches() && !s.endsWith(".")
                    && !dates.find(language, fold, line.start(), line.end(), LocalDate.of(2000, 12, 31)).isEmpty();
        }

        private void body() {
            for (int i = next; i < lines.size(); i++) {
                Line line = lines.get(i);
                boolean repeated = title != null && line.in(fold).equals(title.in(fold));
                if (!repeated && furniture.ends(line.in(fold))) {
                    return;
                }
                if (!repeated) {
                    Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
                    boolean item = bullet.lookingAt() && !isSpeech(line, bullet.end());
                    blocks.add(item ? new Block(bullet.end(), line.end(), Block.Kind.ITEM)
                            : new Block(line.start(), line.end(), Block.Kind.PARAGRAPH));
                }
            }
        }

        /** A dash that opens direct speech: a line of its own, no list before or after. */
        private boolean isSpeech(Line line, int from) {
            return text.charAt(line.start()) == '—' && from < line.end() && fold.indexOf(", -", from) > 0
                    && fold.indexOf(", -", from) < line.end();
        }
    }

    /**
     * @param text a settled text
     * @return the page; a text without a line gives one without blocks
     */
    public Page read(String text, Language language) {
        return new Reading(text, language).page();
    }
}
