package org.entente.document;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Base;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Page;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.graphql.list.Restriction;

/** The lists of documents: all, and those of a country, an organisation, an official, a sector. */
@ApplicationScoped
public class DocumentLists {

    /** Documents themselves. */
    public static final Base BASE = new Base("document", "id", "documents");
    /** To the countries that they name. */
    public static final Link COUNTRY = link("country", "country_code", "code");
    /** To the organisations that they name. */
    public static final Link ORGANISATION = link("organisation", "organisation_code", "code");
    /** To the officials that they name. */
    public static final Link OFFICIAL = link("official", "official_id", "id");
    /** To the sectors that they speak of, and to the groups above them. */
    public static final Link SECTOR = link("sector", "sector_code", "code");
    /** All there are, newest first. */
    public static final Listing ALL = Listing.all("documents", BASE, DocumentOrder.USUAL);

    private final Pager pager;
    private final DocumentRepository documents;
    private final DocumentCriteria criteria;

    DocumentLists(Pager pager, DocumentRepository documents, DocumentCriteria criteria) {
        this.pager = pager;
        this.documents = documents;
        this.criteria = criteria;
    }

    private static Link link(String table, String column, String key) {
        return new Link("document_" + table, "document_id", column, Set.of("newest_first", "oldest_first"),
                new Link.Weight(table, key, "documents"));
    }

    /** @return a page of all that meet the filter and are narrowed further so */
    public DocumentConnection all(List<? extends Restriction> further, DocumentFilter filter, DocumentOrder order,
            PageArguments arguments) {
        return filled(List.of(pager.page(listing(filter, order).where(further), arguments))).get(0);
    }

    /** @return a page of those that each of the parents is linked to, in the parents' order */
    List<DocumentConnection> of(Link link, List<String> parents, DocumentFilter filter, DocumentOrder order,
            PageArguments arguments) {
        return filled(pager.pages(listing(filter, order).of(link), parents, arguments));
    }

    private Listing listing(DocumentFilter filter, DocumentOrder order) {
        return ALL.where(criteria.of(filter)).by(order == null ? DocumentOrder.USUAL : order.sql());
    }

    private List<DocumentConnection> filled(List<Page> pages) {
        return pager.connections(pages, documents::byKey, DocumentEdge::new, DocumentConnection::new);
    }
}
