package org.entente.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.country.CountryCodes;
import org.entente.graphql.Language;
import org.entente.graphql.NodeId;
import org.entente.graphql.RequestLanguage;
import org.entente.graphql.Words;
import org.entente.graphql.list.Base;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Page;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.OneOf;

/** The lists of officials: all, and those of a country. */
@ApplicationScoped
public class OfficialLists {

    /** Officials themselves. */
    public static final Base BASE = new Base("official", "id", null);
    static final Link COUNTRY = Link.own(BASE, "country_code");
    // an official may hold several offices of one sort, so no list is walked along them
    private static final Link ROLE = new Link("official_position", "official_id", "role", Set.of(), null);
    private static final Listing ALL = Listing.all("officials", BASE, OfficialOrder.byName(Language.EN));

    private final Pager pager;
    private final Words words;
    private final RequestLanguage language;

    OfficialLists(Pager pager, Words words, RequestLanguage language) {
        this.pager = pager;
        this.words = words;
        this.language = language;
    }

    /** @return a page of all who meet the filter and are narrowed further so */
    public OfficialConnection all(List<? extends Restriction> further, OfficialFilter filter, OfficialOrder order,
            PageArguments arguments) {
        return filled(List.of(pager.page(listing(filter, order).where(further), arguments, OfficialRepository.STORED))).get(0);
    }

    /** @return a page of those who each of the parents is linked to, in the parents' order */
    List<OfficialConnection> of(Link link, List<String> parents, OfficialFilter filter, OfficialOrder order,
            PageArguments arguments) {
        return filled(pager.pages(listing(filter, order).of(link), parents, arguments, OfficialRepository.STORED));
    }

    private Listing listing(OfficialFilter filter, OfficialOrder order) {
        return ALL.where(restrictions(filter))
                .by(order == null ? OfficialOrder.byName(language.current()) : order.sql(language.current()));
    }

    private List<Restriction> restrictions(OfficialFilter filter) {
        List<Restriction> restrictions = new ArrayList<>();
        if (filter == null) {
            return restrictions;
        }
        if (filter.country != null) {
            restrictions.add(OneOf.of(COUNTRY, List.of(CountryCodes.checked("country", filter.country))));
        }
        if (filter.role != null) {
            restrictions.add(OneOf.of(ROLE, List.of(filter.role.name())));
        }
        if (filter.nameContains != null) {
            restrictions.add(words.inName(NodeId.Kind.OFFICIAL, filter.nameContains));
        }
        return restrictions;
    }

    private List<OfficialConnection> filled(List<Page> pages) {
        return pager.connections(pages, OfficialRepository.STORED, OfficialEdge::new, OfficialConnection::new);
    }
}
