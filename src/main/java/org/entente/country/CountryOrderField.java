package org.entente.country;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What countries can be sorted by. */
@Enum
@Description("What countries can be sorted by.")
public enum CountryOrderField {
    @Description("By the name in the language asked for.")
    NAME,
    @Description("By the ISO 3166-1 alpha-2 code.")
    CODE,
    @Description("By how many agreements they are party to; among equals by English name.")
    AGREEMENTS,
    @Description("By how many documents name them; among equals by English name.")
    DOCUMENTS
}
