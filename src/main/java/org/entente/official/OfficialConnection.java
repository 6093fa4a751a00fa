package org.entente.official;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of a list of officials. */
@Type
@Description("A page of a list of officials.")
public class OfficialConnection extends Connection<Official, OfficialEdge> {

    public OfficialConnection(List<OfficialEdge> edges, Page page) {
        super(edges, page);
    }
}
