package org.entente.organisation;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;

import io.quarkus.panache.common.Sort;

/** Queries for organisations. */
@GraphQLApi
public class OrganisationApi {

    private final OrganisationRepository organisations;

    public OrganisationApi(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Query
    @NonNull
    @Description("The intergovernmental organisations that documents name, by code.")
    public List<@NonNull Organisation> organisations() {
        return organisations.listAll(Sort.by("code")).stream().map(Organisation::new).toList();
    }

    @NonNull
    @Description("The name in one language.")
    public List<String> name(@Source List<Organisation> bodies,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return bodies.stream().map(organisation -> organisation.names().in(language)).toList();
    }

    @NonNull
    @Description("The name in every language.")
    public List<List<@NonNull LocalizedText>> names(@Source List<Organisation> bodies) {
        return bodies.stream().map(organisation -> organisation.names().all()).toList();
    }
}
