package org.entente.agreement;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Listing;
import org.entente.graphql.Order;
import org.entente.graphql.Page;
import org.entente.graphql.PageArguments;
import org.entente.graphql.Pager;

/** The lists of agreements: all, and those of a country, an organisation, an official, a sector. */
@ApplicationScoped
class AgreementLists {

    private static final Order NEWEST_FIRST = Order.of("DATE", Order.descending("a.sort_date"), Order.descending("a.id"));
    private static final String OF_SECTOR = "agreement a join (select agreement_id, sector_code from agreement_sector union"
            + " select l.agreement_id, s.parent_code from agreement_sector l join sector s on s.code = l.sector_code"
            + " where s.parent_code is not null) l on l.agreement_id = a.id";

    static final Listing ALL = new Listing("agreements", "agreement a", "a.id", null, NEWEST_FIRST);
    static final Listing BY_COUNTRY = linked("agreement_party", "country_code");
    static final Listing BY_ORGANISATION = linked("agreement_organisation", "organisation_code");
    static final Listing BY_SIGNATORY = linked("agreement_signatory", "official_id");
    /** A sector's own and its children's. */
    static final Listing BY_SECTOR = new Listing("agreements of sector_code", OF_SECTOR, "a.id", "l.sector_code",
            NEWEST_FIRST);

    private final Pager pager;
    private final AgreementRepository agreements;

    AgreementLists(Pager pager, AgreementRepository agreements) {
        this.pager = pager;
        this.agreements = agreements;
    }

    private static Listing linked(String table, String column) {
        return new Listing("agreements of " + column, "agreement a join " + table + " l on l.agreement_id = a.id", "a.id",
                "l." + column, NEWEST_FIRST);
    }

    AgreementConnection all(PageArguments arguments) {
        return filled(List.of(pager.page(ALL, arguments))).get(0);
    }

    List<AgreementConnection> of(Listing listing, List<String> parents, PageArguments arguments) {
        return filled(pager.pages(listing, parents, arguments));
    }

    private List<AgreementConnection> filled(List<Page> pages) {
        return pager.connections(pages, agreements::byKey, AgreementEdge::new, AgreementConnection::new);
    }
}
