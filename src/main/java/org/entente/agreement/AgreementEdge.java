package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of a list of agreements. */
@Type
@Description("An element of a list of agreements.")
public class AgreementEdge extends Edge<Agreement> {

    public AgreementEdge(Cursor place, Agreement node) {
        super(place, node);
    }
}
