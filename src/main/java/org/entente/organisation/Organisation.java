package org.entente.organisation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Names;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** An organisation as the API shows it. */
@Type
@Description("An intergovernmental organisation that documents name: NATO, the OSCE and the like.")
public class Organisation implements Node, SearchResult {

    private final String code;
    private final Names names;

    Organisation(OrganisationEntity entity) {
        this.code = entity.code;
        this.names = entity.names;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.ORGANISATION, code).encoded();
    }

    @NonNull
    @Description("The short code: `OSCE`.")
    public String getCode() {
        return code;
    }

    Names names() {
        return names;
    }
}
