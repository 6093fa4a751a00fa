package org.entente.statistics;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.country.Country;
import org.entente.sector.Sector;

/** Counts of what countries and sectors share. */
@GraphQLApi
public class SharesApi {

    private final Shares shares;

    public SharesApi(Shares shares) {
        this.shares = shares;
    }

    @NonNull
    @Description("The fields and groups of this country's agreements and documents: those of the most agreements first, then of the most documents, then in the taxonomy's order.")
    public List<List<@NonNull SectorCount>> sectors(@Source List<Country> states) {
        return shares.sectorsOf(states.stream().map(Country::getCode).toList());
    }

    @NonNull
    @Description("The countries that this one shares agreements with: how many agreements have both as parties, how many documents name both; the most agreements first, then the most documents, then by code.")
    public List<List<@NonNull CountryCount>> partners(@Source List<Country> states) {
        return shares.partnersOf(states.stream().map(Country::getCode).toList());
    }

    @NonNull
    @Description("The countries of this sector's agreements and documents, for a group of all sectors under it too: the most agreements first, then the most documents, then by code.")
    public List<List<@NonNull CountryCount>> countries(@Source List<Sector> fields) {
        return shares.countriesOf(fields.stream().map(Sector::getCode).toList());
    }
}
