package org.entente.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What agreements are counted by. */
@Enum
@Description("What agreements are counted by. An agreement counts under each of its values, and nowhere where it has none, so that every figure is the `totalCount` of the list `agreements` narrowed to that value.")
public enum AgreementDimension {
    @Description("By each state that is a party.")
    COUNTRY,
    @Description("By each sector, fields and groups alike, counted as the filter `sectors` takes them: a group's row counts all under it.")
    SECTOR,
    @Description("By each group of sectors, with all under it.")
    SECTOR_GROUP,
    @Description("By the sort of instrument.")
    TYPE,
    @Description("By the furthest stage.")
    STATUS,
    @Description("By the year of the date; those of unknown date are in no row.")
    YEAR,
    @Description("By year and month of the date; those told by year only, and those of unknown date, are in no row.")
    MONTH
}
