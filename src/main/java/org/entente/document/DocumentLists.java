package org.entente.document;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Listing;
import org.entente.graphql.Page;
import org.entente.graphql.PageArguments;
import org.entente.graphql.Pager;

/** The lists of documents: all, and those of a country, an official, a sector. */
@ApplicationScoped
class DocumentLists {

    static final Listing ALL = new Listing("documents", "document d", "d.id", null, DocumentOrder.USUAL);
    static final Listing BY_COUNTRY = linked("document_country", "country_code");
    static final Listing BY_OFFICIAL = linked("document_official", "official_id");
    static final Listing BY_SECTOR = new Listing("documents of sector_code",
            "document d join (select document_id, sector_code from document_sector union"
                    + " select l.document_id, s.parent_code from document_sector l join sector s on s.code = l.sector_code"
                    + " where s.parent_code is not null) l on l.document_id = d.id",
            "d.id", "l.sector_code", DocumentOrder.USUAL);

    private final Pager pager;
    private final DocumentRepository documents;

    DocumentLists(Pager pager, DocumentRepository documents) {
        this.pager = pager;
        this.documents = documents;
    }

    private static Listing linked(String table, String column) {
        return new Listing("documents of " + column, "document d join " + table + " l on l.document_id = d.id", "d.id",
                "l." + column, DocumentOrder.USUAL);
    }

    DocumentConnection all(DocumentOrder order, PageArguments arguments) {
        Listing listing = order == null ? ALL : ALL.by(order.sql());
        return filled(List.of(pager.page(listing, arguments))).get(0);
    }

    List<DocumentConnection> of(Listing listing, List<String> parents, PageArguments arguments) {
        return filled(pager.pages(listing, parents, arguments));
    }

    private List<DocumentConnection> filled(List<Page> pages) {
        return pager.connections(pages, documents::byKey, DocumentEdge::new, DocumentConnection::new);
    }
}
