package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A month or a year, to find by it what may be of one day.
 *
 * @param year the year, or 0 when not known
 * @param month the month, or 0 for all of the year
 */
record Period(int year, int month) {

    static final Period ANY = new Period(0, 0);

    /** @return the narrowest that has both days */
    static Period of(LocalDate one, LocalDate other) {
        if (one.getYear() != other.getYear()) {
            return ANY;
        }
        return new Period(one.getYear(), one.getMonthValue() == other.getMonthValue() ? one.getMonthValue() : 0);
    }

    /** @return every period that has a day of this one; never asked of {@link #ANY}, which all have */
    List<Period> meeting() {
        var meeting = new ArrayList<>(List.of(ANY, new Period(year, 0)));
        for (int each = 1; each <= 12; each++) {
            if (month == 0 || month == each) {
                meeting.add(new Period(year, each));
            }
        }
        return meeting;
    }
}
