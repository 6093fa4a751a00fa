package org.entente.reading.annotate;

import org.entente.reading.PartialDate;

/**
 * A date that the text tells.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param date what day, month or year it is
 */
public record Dated(int start, int end, PartialDate date) {
}
