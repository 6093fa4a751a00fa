package org.entente.country;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of a list of countries. */
@Type
@Description("An element of a list of countries.")
public class CountryEdge extends Edge<Country> {

    public CountryEdge(Cursor place, Country node) {
        super(place, node);
    }
}
