package org.entente.reading.header;

/**
 * A part of the news item: its lines, in the text's order.
 *
 * @param start offset of its first character, list marks left out
 * @param end offset after its last character
 * @param kind what it is
 */
public record Block(int start, int end, Kind kind) {

    /** What a part of a page can be. */
    public enum Kind {
        TITLE,
        PARAGRAPH,
        ITEM
    }
}
