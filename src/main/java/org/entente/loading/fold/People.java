package org.entente.loading.fold;

import java.util.List;
import java.util.Map;

/**
 * Who is who.
 *
 * @param officials one per person, in the order of their ids
 * @param documents the ids of the officials that each document names, in its own order, by the document's name
 */
public record People(List<OfficialFact> officials, Map<String, List<String>> documents) {

    /** Nobody, of no documents. */
    public static final People NONE = new People(List.of(), Map.of());

    /** @return the id of each official that the document names, in its own order */
    public List<String> in(String document) {
        return documents.getOrDefault(document, List.of());
    }
}
