package org.entente.reading.annotate;

import java.util.List;

/** A stretch of the text: start inclusive, end exclusive, in UTF-16 code units. */
public record Span(int start, int end) {

    public boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    /**
     * @param spans in the text's order, none over another
     * @return whether one of them shares a character with the stretch
     */
    static boolean anyOverlaps(List<Span> spans, int start, int end) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).overlaps(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
