package org.entente.reading.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/** Reads the lines above a news item: title, date and time, section, buttons, in whatever order; one page each. */
final class HeadReader {

    private static final Pattern DATE_LINE = Pattern.compile("[Dd]ate:? (\\d{4})-(\\d{2})(?:-(\\d{2}))?(?: (.*))?");
    private static final int HEAD_LINES = 16;
    private static final int LABEL_WORDS = 3;
    private static final int LONGEST_TITLE = 250;
    private static final int FEWEST_LETTERS = 5;
    private static final int REPEATED_WITHIN = 6;
    private static final int LATE_LINES = 5;
    /** So many words may stand beside the day on a line that is no title: before one is found, and after. */
    private static final int FEW_WORDS = 2;
    private static final int LABEL = 5;

    private final Furniture furniture;
    private final Stamps stamps;
    private final Language language;
    private final Lines lines;
    private final List<Line> datelines = new ArrayList<>();
    private Line title;
    private Line opening;
    private LocalDate publishedOn;
    private LocalTime publishedAt;
    private int next;

    HeadReader(Furniture furniture, Stamps stamps, Language language, Lines lines) {
        this.furniture = furniture;
        this.stamps = stamps;
        this.language = language;
        this.lines = lines;
    }

    Head read() {
        if (lines.size() > 0) {
            dateLine(lines.get(0));
        }
        int seen = 0;
        while (next < lines.size() && seen < HEAD_LINES && isOfHead(lines.get(next))) {
            next++;
            seen++;
        }
        lateStamp();
        if (publishedOn == null && (opening != null || next < lines.size())) {
            publishedOn = stamps.dateline(language, lines, opening != null ? opening : lines.get(next));
        }
        return new Head(title, opening, publishedOn, publishedAt, List.copyOf(datelines), next);
    }

    private void dateLine(Line first) {
        Matcher dated = DATE_LINE.matcher(lines.written(first));
        if (!dated.matches()) {
            return;
        }
        next = 1;
        publishedOn = dated.group(3) == null ? null : day(dated);
        if (dated.group(4) != null && !dated.group(4).isBlank()) {
            Line rest = lines.unmarked(new Line(first.start() + dated.start(4), first.end()));
            // buttons, languages, counts; the site's name in another script, where pages are made in several languages
            if (isFurnishing(rest) || isLabelAboveTitle(rest, 0) || lines.isCyrillic(rest) && language != Language.RU
                    || lines.letters(rest) < FEWEST_LETTERS) {
                return;
            }
            if (lines.isRunning(rest) && !isRepeated(rest, 0)) {
                opening = rest;
            } else {
                title = rest;
            }
        }
    }

    /** A lead that ends as a sentence may stand between title and date. */
    private void lateStamp() {
        for (int i = next; publishedOn == null && title != null && i < Math.min(lines.size(), next + LATE_LINES); i++) {
            isStamp(lines.get(i));
        }
    }

    private static LocalDate day(Matcher dated) {
        try {
            return LocalDate.of(Integer.parseInt(dated.group(1)), Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean isOfHead(Line line) {
        if (repeatsTitle(line) || isFurnishing(line)) {
            return true;
        }
        if (title == null && opening == null) {
            return isLabelAboveTitle(line, next) || lines.isCyrillic(line) && language != Language.RU && !lines.isRunning(line)
                    || lines.letters(line) < FEWEST_LETTERS && isFollowedByText() || isTitle(line);
        }
        return (isLabel(line) || furniture.isByline(lines.folded(line))) && isFollowedByText();
    }

    /** A line of date and time, a dateline, a section, a button, whatever stands below it. */
    private boolean isFurnishing(Line line) {
        String folded = lines.folded(line);
        if (isStamp(line) || furniture.isLine(folded)) {
            return true;
        }
        boolean alone = stamps.isDatelineAlone(language, lines, line);
        if (alone) {
            datelines.add(line);
            publishedOn = publishedOn == null ? stamps.dateline(language, lines, line) : publishedOn;
        }
        return alone || isLabelledStamp(line) || furniture.isSection(folded) || furniture.isHeading(folded);
    }

    /** Who published it, or where it stands in the paper, and the day: {@code The Embassy 09.03.2015}. */
    private boolean isLabelledStamp(Line line) {
        int most = title == null ? FEW_WORDS : LABEL;
        LocalDate day = lines.isRunning(line) ? null : stamps.labelled(language, lines, line, most);
        if (day != null && publishedOn == null) {
            publishedOn = day;
        }
        return day != null;
    }

    /** Only titles stand twice at a page's head. */
    private boolean isRepeated(Line line, int index) {
        String folded = lines.folded(lines.unmarked(line));
        return line.end() - line.start() <= LONGEST_TITLE && lines.all().stream().skip(index + 1L).limit(REPEATED_WITHIN)
                .anyMatch(other -> lines.folded(lines.unmarked(other)).equals(folded));
    }

    private boolean repeatsTitle(Line line) {
        return title != null && lines.repeats(line, title);
    }

    private boolean isStamp(Line line) {
        Stamps.Stamp stamp = stamps.read(language, lines, line);
        if (stamp == null) {
            return false;
        }
        publishedOn = publishedOn == null ? stamp.date() : publishedOn;
        publishedAt = publishedAt == null ? stamp.time() : publishedAt;
        return true;
    }

    private boolean isTitle(Line line) {
        boolean running = lines.isRunning(line) && !isRepeated(line, next);
        if (!lines.isMarkdownHeading(line) && (running || lines.endsWith(line, ":"))) {
            return false;
        }
        title = lines.unmarked(line);
        return true;
    }

    /** A short line, when a line that can be the title follows before any running text. */
    private boolean isLabelAboveTitle(Line line, int index) {
        if (lines.isMarkdownHeading(line) || !isLabel(line)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + 6); i++) {
            Line below = lines.get(i);
            boolean nothing = stamps.read(language, lines, below) != null || furniture.isLine(lines.folded(below))
                    || furniture.isSection(lines.folded(below)) || stamps.labelled(language, lines, below, LABEL) != null;
            if (!nothing) {
                boolean repeats = lines.folded(below).equals(lines.folded(line));
                return !repeats && !lines.isRunning(below) && lines.words(below) > LABEL_WORDS && !lines.endsWith(below, ":")
                        && lines.markEnd(below) < 0;
            }
        }
        return false;
    }

    /** A section not known by name, a by-line: a few words without a stop. */
    private boolean isLabel(Line line) {
        return lines.words(line) <= LABEL_WORDS && line.end() - line.start() <= 40 && !lines.isRunning(line)
                && lines.markEnd(line) < 0 && !lines.endsWith(line, ":") && !lines.endsWith(line, "!")
                && !lines.endsWith(line, "?") && !lines.endsWith(line, ";");
    }

    private boolean isFollowedByText() {
        return lines.all().subList(next + 1, lines.size()).stream().limit(HEAD_LINES).anyMatch(lines::isParagraph);
    }
}
