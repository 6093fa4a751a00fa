package org.entente.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of a list of citations. */
@Type
@Description("An element of a list of citations.")
public class CitationEdge extends Edge<Citation> {

    public CitationEdge(Cursor place, Citation node) {
        super(place, node);
    }
}
