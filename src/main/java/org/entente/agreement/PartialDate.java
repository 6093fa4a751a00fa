package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A calendar date as precise as the sources tell it. */
@Type
@Description("A calendar date as precise as the sources tell it.")
public class PartialDate {

    private final int year;
    private final Integer month;
    private final Integer day;

    PartialDate(int year, Integer month, Integer day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    @NonNull
    @Description("As ISO 8601 writes it: `2026-02-10`, `2025-10` or `2025`.")
    public String getValue() {
        String value = "%04d".formatted(year);
        if (month != null) {
            value += "-%02d".formatted(month);
        }
        return day == null ? value : value + "-%02d".formatted(day);
    }

    @Description("The year.")
    public int getYear() {
        return year;
    }

    @Description("The month, 1 to 12, null when the sources do not tell it.")
    public Integer getMonth() {
        return month;
    }

    @Description("The day of the month, null when the sources do not tell it.")
    public Integer getDay() {
        return day;
    }
}
