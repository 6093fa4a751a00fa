package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.text.Characters;

/** The lines of a page, as written and folded, and what their shape says. */
record Lines(String text, String fold, List<Line> all) {

    private static final Pattern MARK = Pattern.compile("(?:[-–—•*·▪●◦‣►▶✓✔■◾➤→]|\\d{1,2}[.)]|\\p{L}\\)) +");
    /** Below it a line without a stop is a headline or a label. */
    private static final int RUNNING = 250;
    private static final int PARAGRAPH = 60;

    /** What stands below is not read: no item is so long, and pages without end cost no time without end. */
    private static final int MOST = 5_000;

    static Lines of(String text, String fold) {
        List<Line> all = new ArrayList<>();
        int from = 0;
        while (from <= text.length() && all.size() < MOST) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            int end = to;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (start < end) {
                all.add(new Line(start, end));
            }
            from = to + 1;
        }
        return new Lines(text, fold, List.copyOf(all));
    }

    int size() {
        return all.size();
    }

    Line get(int index) {
        return all.get(index);
    }

    String written(Line line) {
        return text.substring(line.start(), line.end());
    }

    String folded(Line line) {
        return fold.substring(line.start(), line.end());
    }

    /** @return the line without the marks of a Markdown heading */
    Line unmarked(Line line) {
        int start = line.start();
        while (start < line.end() && (text.charAt(start) == '#' || start > line.start() && text.charAt(start) == ' ')) {
            start++;
        }
        return start < line.end() ? new Line(start, line.end()) : line;
    }

    boolean isMarkdownHeading(Line line) {
        return text.startsWith("# ", line.start()) || text.startsWith("## ", line.start())
                || text.startsWith("### ", line.start());
    }

    /** @return the end of the mark that makes the line an item of a list, or -1 */
    int markEnd(Line line) {
        Matcher mark = MARK.matcher(text).region(line.start(), line.end());
        return mark.lookingAt() && mark.end() < line.end() ? mark.end() : -1;
    }

    /** @return whether the line is one of running text: it ends as a sentence does, or is too long for anything else */
    boolean isRunning(Line line) {
        int end = line.end();
        while (end > line.start() && "\"»”’')".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = end > line.start() ? text.charAt(end - 1) : ' ';
        return last == '.' && !text.startsWith("...", end - 3) || line.end() - line.start() > RUNNING;
    }

    /** @return whether the line is surely a paragraph of the item */
    boolean isParagraph(Line line) {
        return line.end() - line.start() >= PARAGRAPH && (isRunning(line) || endsWith(line, ":") || endsWith(line, "…")
                || endsWith(line, "!") || endsWith(line, "?"));
    }

    long letters(Line line) {
        return written(line).chars().filter(Characters::isLetter).count();
    }

    boolean isCyrillic(Line line) {
        return written(line).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    boolean hasDigit(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Characters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether two lines say the same, capitals and marks of headings aside */
    boolean repeats(Line line, Line other) {
        Line one = unmarked(line);
        int length = other.end() - other.start();
        return one.end() - one.start() == length && fold.regionMatches(one.start(), fold, other.start(), length);
    }

    boolean endsWith(Line line, String ending) {
        return text.startsWith(ending, line.end() - ending.length());
    }

    int words(Line line) {
        return written(line).split(" +").length;
    }
}
