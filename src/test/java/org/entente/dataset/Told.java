package org.entente.dataset;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as far as it is told.
 *
 * @param year null when unknown
 * @param month null when not told
 * @param day null when not told
 */
record Told(Integer year, Integer month, Integer day) {

    static final Told UNKNOWN = new Told(null, null, null);
    private static final int FIRST_YEAR = 1992;
    private static final int YEARS = 35;

    /** @return three of four to the day, the later years the more */
    static Told any(Dice dice) {
        int precision = dice.weighed(75, 8, 10, 7);
        if (precision == 3) {
            return UNKNOWN;
        }
        LocalDate day = day(dice);
        return new Told(day.getYear(), precision < 2 ? day.getMonthValue() : null, precision == 0 ? day.getDayOfMonth() : null);
    }

    /** @return a day, the later years the more */
    static LocalDate day(Dice dice) {
        int year = FIRST_YEAR + (int) (YEARS * Math.sqrt(dice.share()));
        return LocalDate.ofYearDay(year, 1 + dice.below(365));
    }

    /** @return the first day that it may mean; as of this one lists sort it, newest first */
    LocalDate first() {
        if (year == null) {
            return LocalDate.of(1000, 1, 1);
        }
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** @return the last day that it may mean */
    LocalDate last() {
        if (year == null) {
            return LocalDate.of(9999, 12, 31);
        }
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : first();
    }
}
