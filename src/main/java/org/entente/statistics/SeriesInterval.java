package org.entente.statistics;

import java.time.LocalDate;
import java.time.YearMonth;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The steps of a time series. */
@Enum
@Description("The steps of a time series.")
public enum SeriesInterval {
    @Description("Calendar months.")
    MONTH(1),
    @Description("Quarters of calendar years.")
    QUARTER(3),
    @Description("Calendar years.")
    YEAR(12);

    private final int months;

    SeriesInterval(int months) {
        this.months = months;
    }

    /** @return the number of the interval that a day lies in, counted from year 0 */
    long number(LocalDate day) {
        return number(YearMonth.from(day));
    }

    /** @see #number(LocalDate) */
    long number(YearMonth month) {
        return Math.floorDiv(month.getYear() * 12L + month.getMonthValue() - 1, months);
    }

    /** @return the first day of the interval of a number */
    LocalDate firstDay(long number) {
        return YearMonth.of(0, 1).plusMonths(number * months).atDay(1);
    }
}
