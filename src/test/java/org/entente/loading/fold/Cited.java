package org.entente.loading.fold;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the documents of a truth speak of its officials. */
public record Cited(Truth truth) {

    /** @return the places that name the official or tell an office */
    public List<Citation> citations(OfficialFact official) {
        return truth.documents().stream().flatMap(document -> document.citationsOfOfficials().stream())
                .filter(citation -> citation.subject().key().equals(official.id())).toList();
    }

    /** @return the ids of the documents that name the official */
    public Set<String> documents(OfficialFact official) {
        return truth.documents().stream().filter(document -> document.officials().contains(official.id()))
                .map(DocumentFact::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the roles that the document tells the official to be in */
    public Set<String> roles(OfficialFact official, String document) {
        return official.positions().stream().filter(position -> truth.documents().stream()
                .filter(found -> found.id().equals(document)).flatMap(found -> found.positions().stream())
                .anyMatch(told -> told.position().equals(position.id()))).map(PositionFact::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
