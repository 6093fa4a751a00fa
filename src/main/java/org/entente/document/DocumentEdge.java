package org.entente.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Edge;

/** An element of a list of documents. */
@Type
@Description("An element of a list of documents.")
public class DocumentEdge extends Edge<Document> {

    public DocumentEdge(Cursor place, Document node) {
        super(place, node);
    }
}
