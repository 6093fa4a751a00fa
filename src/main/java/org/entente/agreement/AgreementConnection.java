package org.entente.agreement;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of a list of agreements. */
@Type
@Description("A page of a list of agreements.")
public class AgreementConnection extends Connection<Agreement, AgreementEdge> {

    public AgreementConnection(List<AgreementEdge> edges, Page page) {
        super(edges, page);
    }
}
