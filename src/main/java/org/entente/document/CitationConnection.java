package org.entente.document;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of a list of citations. */
@Type
@Description("A page of a list of citations.")
public class CitationConnection extends Connection<Citation, CitationEdge> {

    public CitationConnection(List<CitationEdge> edges, Page page) {
        super(edges, page);
    }
}
