package org.entente.reading;

import java.time.LocalDate;

/**
 * A calendar date as precise as a text tells it.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, or null when not told
 * @param day the day of the month, or null when not told; never without a month
 */
public record PartialDate(int year, Integer month, Integer day) {

    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs its month");
        }
    }

    /** @return the full date of one day */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @return {@code 2026-02-10}, {@code 2025-10} or {@code 2025} */
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
