package org.entente.country;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of a list of countries. */
@Type
@Description("A page of a list of countries.")
public class CountryConnection extends Connection<Country, CountryEdge> {

    public CountryConnection(List<CountryEdge> edges, Page page) {
        super(edges, page);
    }
}
