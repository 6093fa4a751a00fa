package org.entente.document;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Base;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Order;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.graphql.list.Restriction.Condition;

/** The lists of citations: a document's, an official's. */
@ApplicationScoped
public class CitationLists {

    private static final Base BASE = new Base("citation", "id", null);
    static final Listing BY_DOCUMENT = Listing.all("citations", BASE,
            Order.of("PLACE", Order.ascending("quote_start"), Order.ascending("id")))
            .of(Link.own(BASE, "document_id"));
    private static final Listing BY_OFFICIAL = Listing.all("citations", BASE,
            Order.of("DOCUMENT", Order.ascending("document_id"), Order.ascending("quote_start"), Order.ascending("id")))
            .where(List.of(Condition.of("{row}.subject_kind = 'OFFICIAL'"))).of(Link.own(BASE, "subject_key"));

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
