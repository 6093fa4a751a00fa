package org.entente.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A partial date as tables hold it: null from where the sources stop telling. */
@Embeddable
public class DateColumns {

    @Column(name = "date_year")
    public Integer year;
    @Column(name = "date_month")
    public Integer month;
    @Column(name = "date_day")
    public Integer day;

    /** @return the date as the API shows it, or null when unknown */
    static PartialDate shown(DateColumns columns) {
        return columns == null || columns.year == null ? null : new PartialDate(columns.year, columns.month, columns.day);
    }
}
