package org.entente.reading.date;

import java.time.LocalDate;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/**
 * Finds the dates of a text. One without its year, and one told by reference, is the last such day up to publication, or
 * the next one where the sentence speaks of things to come; where publication is not known it is no date.
 */
public final class DateFinder {

    private final Calendar calendar;

    public DateFinder(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A date found.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @param date what it says
     * @param yearTold whether the year stands in the text, in digits or by reference
     */
    public record Found(int start, int end, PartialDate date, boolean yearTold) {
    }

    /**
     * @param fold a folded text
     * @param from where to begin: best at a sentence, whose tense settles years that are not told
     * @param to where to end, exclusive
     * @param published day of publication, or null
     * @return the dates, in the text's order, none inside another
     */
    public List<Found> find(Language language, String fold, int from, int to, LocalDate published) {
        return new DateSearch(calendar.style(language), fold, from, to, published).dates();
    }
}
