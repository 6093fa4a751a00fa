package org.entente.statistics;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One figure of a time series. */
@Type
@Description("One figure of a time series.")
public record SeriesPoint(
        @NonNull @Description("The first day of the interval.") LocalDate time,
        @NonNull @Description("Which series it is of: a country's or sector's code, `TREATY`, `SIGNED`, `2025` or `2025-03`; `ALL` when there is but one.") String key,
        @NonNull @Description("What the series is called in the language asked for: a country's or sector's name; else as `key`.") String series,
        @Description("How many agreements.") int value) {
}
