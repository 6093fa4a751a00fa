package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;

/** A line of the page without the spaces at its ends: never empty. */
record Line(int start, int end) {

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
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
                lines.add(new Line(start, end));
            }
            from = to + 1;
        }
        return lines;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
