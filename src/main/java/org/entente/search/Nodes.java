package org.entente.search;

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
import org.entente.document.DocumentRepository;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;
import org.entente.official.OfficialRepository;
import org.entente.organisation.OrganisationRepository;
import org.entente.sector.SectorRepository;

/** Reads what was found, one statement a kind. */
@ApplicationScoped
class Nodes {

    private final Map<NodeId.Kind, Function<Set<String>, ? extends Map<String, ? extends SearchResult>>> readers = new EnumMap<>(
            NodeId.Kind.class);

    Nodes(CountryRepository countries, OrganisationRepository organisations, OfficialRepository officials,
            AgreementRepository agreements, SectorRepository sectors, DocumentRepository documents) {
        readers.put(NodeId.Kind.COUNTRY, countries::byKey);
        readers.put(NodeId.Kind.ORGANISATION, organisations::byKey);
        readers.put(NodeId.Kind.OFFICIAL, officials::byKey);
        readers.put(NodeId.Kind.AGREEMENT, agreements::byKey);
        readers.put(NodeId.Kind.SECTOR, sectors::byKey);
        readers.put(NodeId.Kind.DOCUMENT, documents::byKey);
    }

    Map<NodeId, SearchResult> of(Collection<NodeId> ids) {
        Map<NodeId.Kind, Set<String>> keys = new EnumMap<>(NodeId.Kind.class);
        ids.forEach(id -> keys.computeIfAbsent(id.kind(), k -> new TreeSet<>()).add(id.key()));
        Map<NodeId, SearchResult> nodes = new HashMap<>();
        keys.forEach((kind, wanted) -> readers.get(kind).apply(wanted)
                .forEach((key, node) -> nodes.put(new NodeId(kind, key), node)));
        return nodes;
    }
}
