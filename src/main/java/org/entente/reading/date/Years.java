package org.entente.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Chooses the year of a day or month whose year is not told. */
final class Years {

    /** A day so soon after publication, or the next month, is one to come; one later is the one a year before. */
    private static final int SOON = 14;

    private Years() {
    }

    /**
     * @param day the day of the month, or null
     * @param future whether the sentence speaks of things to come
     * @return the year in which the day last came up to publication; when things to come are spoken of, the year in which
     *         it lies nearest to publication
     */
    static int of(int month, Integer day, LocalDate published, boolean future) {
        int year = published.getYear();
        if (day == null) {
            long ahead = YearMonth.from(published).until(YearMonth.of(year, month), ChronoUnit.MONTHS);
            return nearest(year, ahead, 1, 6, future);
        }
        LocalDate same = exists(year, month, day) ? LocalDate.of(year, month, day) : published;
        return nearest(year, published.until(same, ChronoUnit.DAYS), SOON, 183, future);
    }

    /** @param ahead how far the date in the year of publication lies after publication */
    private static int nearest(int year, long ahead, int soon, int half, boolean future) {
        if (future && ahead < -half) {
            return year + 1;
        }
        return ahead > (future ? half : soon) ? year - 1 : year;
    }

    static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
