package org.entente.reading.text;

/**
 * A word, number or mark of a text. A word keeps the apostrophes inside it ({@code Vance'e}); a hyphen is a mark of its
 * own.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Token(int start, int end) {
}
