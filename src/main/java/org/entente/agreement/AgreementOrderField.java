package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What agreements can be sorted by. */
@Enum
@Description("What agreements can be sorted by.")
public enum AgreementOrderField {
    @Description("By date, one told by month or year as of its first day; those of unknown date come last in both directions.")
    DATE,
    @Description("By the title in the language asked for.")
    TITLE,
    @Description("By the furthest stage, from `PROPOSED` to `TERMINATED`; among equals newest first.")
    STATUS
}
