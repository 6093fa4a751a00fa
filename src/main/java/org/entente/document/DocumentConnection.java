package org.entente.document;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of a list of documents. */
@Type
@Description("A page of a list of documents.")
public class DocumentConnection extends Connection<Document, DocumentEdge> {

    public DocumentConnection(List<DocumentEdge> edges, Page page) {
        super(edges, page);
    }
}
