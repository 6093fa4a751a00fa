package org.entente.statistics;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.country.Country;

/** What is on record between countries. */
@Type
@Description("The dossier of a relation: what is on record between some countries, all of them together.")
public class Relation {

    private final List<String> codes;
    private final List<Country> countries;

    /**
     * @param codes of all countries asked for
     * @param countries those of them that are on record
     */
    Relation(List<String> codes, List<Country> countries) {
        this.codes = codes;
        this.countries = countries;
    }

    @NonNull
    @Description("The countries, in the order asked for, without those that no document names.")
    public List<@NonNull Country> getCountries() {
        return countries;
    }

    List<String> codes() {
        return codes;
    }
}
