package org.entente.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.transaction.Transactional;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreement.AgreementRepository;
import org.entente.country.CountryRepository;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.official.OfficialRepository;
import org.entente.organisation.OrganisationRepository;
import org.entente.sector.SectorRepository;

/** Finds whatever has an identity: for the query {@code node}, and for what citations speak of. */
@GraphQLApi
@Transactional
public class NodeApi {

    private final Map<NodeId.Kind, Function<Set<String>, ? extends Map<String, ? extends Node>>> finders = new EnumMap<>(
            NodeId.Kind.class);

    public NodeApi(CountryRepository countries, OrganisationRepository organisations, OfficialRepository officials,
            AgreementRepository agreements, SectorRepository sectors, DocumentRepository documents) {
        finders.put(NodeId.Kind.COUNTRY, countries::byKey);
        finders.put(NodeId.Kind.ORGANISATION, organisations::byKey);
        finders.put(NodeId.Kind.OFFICIAL, officials::byKey);
        finders.put(NodeId.Kind.AGREEMENT, agreements::byKey);
        finders.put(NodeId.Kind.SECTOR, sectors::byKey);
        finders.put(NodeId.Kind.DOCUMENT, documents::byKey);
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
        Map<NodeId.Kind, Set<String>> keys = new EnumMap<>(NodeId.Kind.class);
        ids.forEach(id -> keys.computeIfAbsent(id.kind(), k -> new TreeSet<>()).add(id.key()));
        Map<NodeId, Node> nodes = new HashMap<>();
        keys.forEach((kind, wanted) -> finders.get(kind).apply(wanted)
                .forEach((key, node) -> nodes.put(new NodeId(kind, key), node)));
        return ids.stream().map(nodes::get).toList();
    }
}
