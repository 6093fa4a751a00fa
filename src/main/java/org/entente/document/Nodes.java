package org.entente.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementRepository;
import org.entente.country.CountryRepository;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.official.OfficialRepository;
import org.entente.organisation.OrganisationRepository;
import org.entente.sector.SectorRepository;

/** Looks up whatever has an identity: one statement a kind. */
@ApplicationScoped
public class Nodes {

    private final Map<NodeId.Kind, Function<Set<String>, ? extends Map<String, ? extends Node>>> finders = new EnumMap<>(
            NodeId.Kind.class);

    public Nodes(CountryRepository countries, OrganisationRepository organisations, OfficialRepository officials,
            AgreementRepository agreements, SectorRepository sectors, DocumentRepository documents) {
        finders.put(NodeId.Kind.COUNTRY, countries::byKey);
        finders.put(NodeId.Kind.ORGANISATION, organisations::byKey);
        finders.put(NodeId.Kind.OFFICIAL, officials::byKey);
        finders.put(NodeId.Kind.AGREEMENT, agreements::byKey);
        finders.put(NodeId.Kind.SECTOR, sectors::byKey);
        finders.put(NodeId.Kind.DOCUMENT, documents::byKey);
    }

    /** @return those that are on record, by id */
    public Map<NodeId, Node> of(Collection<NodeId> ids) {
        Map<NodeId.Kind, Set<String>> keys = new EnumMap<>(NodeId.Kind.class);
        ids.forEach(id -> keys.computeIfAbsent(id.kind(), k -> new TreeSet<>()).add(id.key()));
        Map<NodeId, Node> nodes = new HashMap<>();
        keys.forEach((kind, wanted) -> finders.get(kind).apply(wanted)
                .forEach((key, node) -> nodes.put(new NodeId(kind, key), node)));
        return nodes;
    }
}
