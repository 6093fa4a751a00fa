package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that has an identity of its own. */
@Interface
@Description("Anything with an identity of its own: fetch it again, whatever it is, with the query `node`.")
public interface Node {

    @Id
    @NonNull
    @Description("An opaque identifier, the same on every replica and after every reload.")
    String getId();
}
