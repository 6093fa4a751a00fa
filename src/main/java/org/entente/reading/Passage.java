package org.entente.reading;

/**
 * Where a text says something: a quote and the sentence around it, as offsets in UTF-16 code units of
 * {@link Reading#text()}; starts are inclusive, ends exclusive.
 *
 * @param start where the quote starts
 * @param end where the quote ends
 * @param sentenceStart where its sentence starts, at or before {@code start}
 * @param sentenceEnd where its sentence ends, at or after {@code end}
 */
public record Passage(int start, int end, int sentenceStart, int sentenceEnd) {

    public Passage {
        if (sentenceStart < 0 || start < sentenceStart || end <= start || sentenceEnd < end) {
            throw new IllegalArgumentException(
                    "not a quote in its sentence: %d-%d in %d-%d".formatted(start, end, sentenceStart, sentenceEnd));
        }
    }
}
