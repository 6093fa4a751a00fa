package org.entente.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of what a search found. */
@Type
@Description("An element of what a search found.")
public class SearchEdge extends Edge<SearchHit> {

    public SearchEdge(Cursor place, SearchHit node) {
        super(place, node);
    }
}
