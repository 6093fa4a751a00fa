package org.entente.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of a list of officials. */
@Type
@Description("An element of a list of officials.")
public class OfficialEdge extends Edge<Official> {

    public OfficialEdge(Cursor place, Official node) {
        super(place, node);
    }
}
