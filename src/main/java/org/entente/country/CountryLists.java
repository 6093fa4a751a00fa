package org.entente.country;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Language;
import org.entente.graphql.NodeId;
import org.entente.graphql.RequestLanguage;
import org.entente.graphql.Words;
import org.entente.graphql.list.Base;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;

/** The list of countries. */
@ApplicationScoped
class CountryLists {

    private static final Base BASE = new Base("country", "code", null);
    private static final Link CODE = Link.own(BASE, "code");
    private static final Listing ALL = Listing.all("countries", BASE, CountryOrder.byName(Language.EN));

    private final Pager pager;
    private final CountryRepository countries;
    private final Words words;
    private final RequestLanguage language;

    CountryLists(Pager pager, CountryRepository countries, Words words, RequestLanguage language) {
        this.pager = pager;
        this.countries = countries;
        this.words = words;
        this.language = language;
    }

    CountryConnection all(CountryFilter filter, CountryOrder order, PageArguments arguments) {
        Listing listing = ALL.where(restrictions(filter))
                .by(order == null ? CountryOrder.byName(language.current()) : order.sql(language.current()));
        return pager.connections(List.of(pager.page(listing, arguments)), countries::byKey, CountryEdge::new,
                CountryConnection::new).get(0);
    }

    private List<Restriction> restrictions(CountryFilter filter) {
        List<Restriction> restrictions = new ArrayList<>();
        if (filter == null) {
            return restrictions;
        }
        if (filter.codes != null && !filter.codes.isEmpty()) {
            restrictions.add(OneOf.of(CODE, CountryCodes.checked("codes", filter.codes)));
        }
        if (filter.nameContains != null) {
            restrictions.add(words.inName(NodeId.Kind.COUNTRY, filter.nameContains));
        }
        if (filter.withAgreements != null) {
            restrictions.add(Condition.of("{row}.agreements " + (filter.withAgreements ? "> 0" : "= 0")));
        }
        return restrictions;
    }
}
