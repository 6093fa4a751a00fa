package org.entente.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Edge;

/** An element of a list of documents. */
@Type
@Description("An element of a list of documents.")
public class DocumentEdge extends Edge<Document> {

    public DocumentEdge(String cursor, Document node) {
        super(cursor, node);
    }
}
