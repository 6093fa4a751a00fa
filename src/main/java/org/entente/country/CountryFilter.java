package org.entente.country;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a list of countries is narrowed to. */
@Input("CountryFilter")
@Description("What a list of countries is narrowed to: countries that meet all that is given. An empty list is no wish.")
public class CountryFilter {

    @Description("Only these, by ISO 3166-1 alpha-2 code.")
    public List<@NonNull String> codes;
    @Description("Only those with this in their name in any of the languages, whatever its case, diacritics and script.")
    public String nameContains;
    @Description("`true`: only those that are party to an agreement on record; `false`: only the others.")
    public Boolean withAgreements;
}
