package org.entente.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.country.Country;

/** How much something has to do with a country. */
@Type
@Description("How many agreements and documents something shares with a country.")
public record CountryCount(
        @NonNull @Description("The country.") Country country,
        @Description("How many agreements it is a party to.") int agreements,
        @Description("How many documents name it.") int documents) {
}
