package org.entente.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Edge;

/** An element of a list of officials. */
@Type
@Description("An element of a list of officials.")
public class OfficialEdge extends Edge<Official> {

    public OfficialEdge(String cursor, Official node) {
        super(cursor, node);
    }
}
