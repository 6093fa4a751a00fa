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
            if (lines.isRunning(rest)) {
                opening = rest;
            } else {
                title = rest;
            }
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
        String folded = lines.folded(line);
        if (repeatsTitle(line) || isStamp(line) || furniture.isLine(folded)) {
            return true;
        }
        if (stamps.isDatelineAlone(language, lines, line)) {
            datelines.add(line);
            return true;
        }
        if (furniture.isSection(folded) || furniture.isHeading(folded)) {
            return true;
        }
        if (title == null && opening == null) {
            return isLabelAboveTitle(line) || isTitle(line);
        }
        return isLabel(line) && isFollowedByText();
    }

    private boolean repeatsTitle(Line line) {
        return title != null && lines.folded(lines.unmarked(line)).equals(lines.folded(title));
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
        if (!lines.isMarkdownHeading(line) && (lines.isRunning(line) || lines.endsWith(line, ":"))) {
            return false;
        }
        title = lines.unmarked(line);
        return true;
    }

    /** A short line, when a line that can be the title follows before any running text. */
    private boolean isLabelAboveTitle(Line line) {
        if (lines.isMarkdownHeading(line) || !isLabel(line)) {
            return false;
        }
        for (int i = next + 1; i < Math.min(lines.size(), next + 6); i++) {
            Line below = lines.get(i);
            boolean nothing = stamps.read(language, lines, below) != null || furniture.isLine(lines.folded(below))
                    || furniture.isSection(lines.folded(below));
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
