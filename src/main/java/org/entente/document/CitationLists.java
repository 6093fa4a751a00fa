package org.entente.document;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Listing;
import org.entente.graphql.Order;
import org.entente.graphql.PageArguments;
import org.entente.graphql.Pager;

/** The lists of citations: a document's, an official's. */
@ApplicationScoped
public class CitationLists {

    static final Listing BY_DOCUMENT = new Listing("citations of document", "citation c", "c.id", "c.document_id",
            Order.of("PLACE", Order.ascending("c.quote_start"), Order.ascending("c.id")));
    private static final Listing BY_OFFICIAL = new Listing("citations of official",
            "(select * from citation where subject_kind = 'OFFICIAL') c", "c.id", "c.subject_key",
            Order.of("DOCUMENT", Order.ascending("c.document_id"), Order.ascending("c.quote_start"), Order.ascending("c.id")));

    private final Pager pager;
    private final CitationRepository citations;

    public CitationLists(Pager pager, CitationRepository citations) {
        this.pager = pager;
        this.citations = citations;
    }

    /** @return a page of each official's citations, in the officials' order */
    public List<CitationConnection> ofOfficials(List<String> keys, PageArguments arguments) {
        return of(BY_OFFICIAL, keys, arguments);
    }

    List<CitationConnection> of(Listing listing, List<String> parents, PageArguments arguments) {
        return pager.connections(pager.pages(listing, parents, arguments), citations::byKey, CitationEdge::new,
                CitationConnection::new);
    }
}
