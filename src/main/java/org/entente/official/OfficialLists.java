package org.entente.official;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Listing;
import org.entente.graphql.Order;
import org.entente.graphql.Page;
import org.entente.graphql.PageArguments;
import org.entente.graphql.Pager;

/** The lists of officials: all, and those of a country. */
@ApplicationScoped
class OfficialLists {

    private static final Order BY_NAME = Order.of("NAME", Order.ascending("o.name_en"), Order.ascending("o.id"));
    static final Listing ALL = new Listing("officials", "official o", "o.id", null, BY_NAME);
    static final Listing BY_COUNTRY = new Listing("officials of country", "official o", "o.id", "o.country_code", BY_NAME);

    private final Pager pager;
    private final OfficialRepository officials;

    OfficialLists(Pager pager, OfficialRepository officials) {
        this.pager = pager;
        this.officials = officials;
    }

    OfficialConnection all(PageArguments arguments) {
        return filled(List.of(pager.page(ALL, arguments))).get(0);
    }

    List<OfficialConnection> of(Listing listing, List<String> parents, PageArguments arguments) {
        return filled(pager.pages(listing, parents, arguments));
    }

    private List<OfficialConnection> filled(List<Page> pages) {
        return pager.connections(pages, officials::byKey, OfficialEdge::new, OfficialConnection::new);
    }
}
