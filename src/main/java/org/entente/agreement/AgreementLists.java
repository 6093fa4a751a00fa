package org.entente.agreement;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.RequestLanguage;
import org.entente.graphql.list.Base;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Page;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.graphql.list.Restriction;

/** The lists of agreements: all, and those of a country, an organisation, an official, a sector. */
@ApplicationScoped
public class AgreementLists {

    /** Agreements themselves. */
    public static final Base BASE = new Base("agreement", "id", "agreements");
    /** To the states that are parties. */
    public static final Link PARTY = link("party", "country_code", "country", "code");
    /** To the organisations that are parties. */
    public static final Link ORGANISATION = link("organisation", "organisation_code", "organisation", "code");
    /** To the officials who signed. */
    public static final Link SIGNATORY = link("signatory", "official_id", "official", "id");
    /** To the sectors, and to the groups above them. */
    public static final Link SECTOR = link("sector", "sector_code", "sector", "code");
    /** All there are, newest first. */
    public static final Listing ALL = Listing.all("agreements", BASE, AgreementOrder.USUAL);

    private final Pager pager;
    private final AgreementCriteria criteria;
    private final RequestLanguage language;

    AgreementLists(Pager pager, AgreementCriteria criteria, RequestLanguage language) {
        this.pager = pager;
        this.criteria = criteria;
        this.language = language;
    }

    private static Link link(String what, String column, String table, String key) {
        return new Link("agreement_" + what, "agreement_id", column, Set.of("newest_first", "oldest_first", "last_day"),
                new Link.Weight(table, key, "agreements"));
    }

    /** @return a page of all that meet the filter and are narrowed further so */
    public AgreementConnection all(List<? extends Restriction> further, AgreementFilter filter, AgreementOrder order,
            PageArguments arguments) {
        return filled(List.of(pager.page(listing(filter, order).where(further), arguments, AgreementRepository.STORED))).get(0);
    }

    /** @return a page of those that each of the parents is linked to, in the parents' order */
    List<AgreementConnection> of(Link link, List<String> parents, AgreementFilter filter, AgreementOrder order,
            PageArguments arguments) {
        return filled(pager.pages(listing(filter, order).of(link), parents, arguments, AgreementRepository.STORED));
    }

    private Listing listing(AgreementFilter filter, AgreementOrder order) {
        return ALL.where(criteria.of(filter)).by(order == null ? AgreementOrder.USUAL : order.sql(language.current()));
    }

    private List<AgreementConnection> filled(List<Page> pages) {
        return pager.connections(pages, AgreementRepository.STORED, AgreementEdge::new, AgreementConnection::new);
    }
}
