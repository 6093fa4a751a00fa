package org.entente.document;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;

/** Finds whatever has an identity: for the query {@code node}, and for what citations speak of. */
@GraphQLApi
public class NodeApi {

    private final Nodes nodes;

    public NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("Anything with an identity, by its id; null when it is not on record any more.")
    public Node node(@NonNull @Id @Description("The `id` of whatever is wanted.") String id) {
        return found(List.of(NodeId.decode(id))).get(0);
    }

    @NonNull
    @Description("What the words speak of: a country, an organisation, an official, an agreement or a sector.")
    public List<Node> subject(@Source List<Citation> citations) {
        return found(citations.stream().map(Citation::subject).toList());
    }

    private List<Node> found(List<NodeId> ids) {
        return ids.stream().map(nodes.of(ids)::get).toList();
    }
}
