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
        StringBuilder value = new StringBuilder(10);
        for (int digit = 1000; digit > 0; digit /= 10) {
            value.append((char) ('0' + year / digit % 10));
        }
        append(month, value);
        append(day, value);
        return value.toString();
    }

    /** A formatter takes a hundred times as long, which is seen where an answer has hundreds of dates. */
    private static void append(Integer part, StringBuilder value) {
        if (part != null) {
            value.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
        }
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
