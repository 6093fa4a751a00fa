package org.entente.loading.store;

import java.time.LocalDate;
import java.time.YearMonth;

import org.entente.reading.PartialDate;

/** The days that a date as precise as it is told stands for in lists, never null. */
record DateKeys(LocalDate first, LocalDate last) {

    /** Of an unknown date: it contains every other. */
    private static final DateKeys UNKNOWN = new DateKeys(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

    static DateKeys of(LocalDate date) {
        return date == null ? UNKNOWN : new DateKeys(date, date);
    }

    static DateKeys of(PartialDate date) {
        if (date == null) {
            return UNKNOWN;
        }
        if (date.month() == null) {
            return new DateKeys(LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31));
        }
        var month = YearMonth.of(date.year(), date.month());
        return date.day() == null ? new DateKeys(month.atDay(1), month.atEndOfMonth())
                : of(month.atDay(Math.min(date.day(), month.lengthOfMonth())));
    }
}
