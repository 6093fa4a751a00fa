package org.entente.reading.annotate;

/** A stretch of the text: start inclusive, end exclusive, in UTF-16 code units. */
public record Span(int start, int end) {

    public boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
