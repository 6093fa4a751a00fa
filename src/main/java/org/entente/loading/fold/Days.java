package org.entente.loading.fold;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.entente.reading.PartialDate;

/**
 * The days that a date told in part may stand for.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {

    static Days of(PartialDate date) {
        if (date.month() == null) {
            return new Days(LocalDate.of(date.year(), Month.JANUARY, 1), LocalDate.of(date.year(), Month.DECEMBER, 31));
        }
        var month = YearMonth.of(date.year(), date.month());
        return date.day() == null ? new Days(month.atDay(1), month.atEndOfMonth())
                : of(month.atDay(Math.min(date.day(), month.lengthOfMonth())));
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    boolean meets(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean surelyAfter(Days other) {
        return first.isAfter(other.last);
    }
}
