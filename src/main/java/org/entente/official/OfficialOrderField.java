package org.entente.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What officials can be sorted by. */
@Enum
@Description("What officials can be sorted by.")
public enum OfficialOrderField {
    @Description("By the name in the language asked for.")
    NAME,
    @Description("By the code of the country served, those of organisations behind all countries; then by English name.")
    COUNTRY,
    @Description("By how many documents name them; among equals by English name.")
    DOCUMENTS
}
