package org.entente.country;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;

/** Queries for countries. */
@GraphQLApi
public class CountryApi {

    private final Pager pager;
    private final CountryLists lists;
    private final CountryRepository countries;

    public CountryApi(Pager pager, CountryLists lists, CountryRepository countries) {
        this.pager = pager;
        this.lists = lists;
        this.countries = countries;
    }

    @Query
    @Description("A country by its code, null when no document names it.")
    public Country country(
            @NonNull @Description("ISO 3166-1 alpha-2 code, in either case: `AZ`.") String code) {
        String upper = CountryCodes.checked("code", code);
        return countries.byKey(Set.of(upper)).get(upper);
    }

    @Query
    @NonNull
    @Description("The countries that documents name, by name unless ordered otherwise.")
    public CountryConnection countries(
            @Description("What the list is narrowed to.") CountryFilter filter,
            @Description("How the list is sorted; by name when left out.") CountryOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.all(filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The name in one language.")
    public List<String> name(@Source List<Country> states,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return states.stream().map(country -> country.names().in(language)).toList();
    }

    @NonNull
    @Description("The name in every language.")
    public List<List<@NonNull LocalizedText>> names(@Source List<Country> states) {
        return states.stream().map(country -> country.names().all()).toList();
    }

    @NonNull
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCount(@Source List<CountryConnection> pages) {
        return pager.totals(pages);
    }
}
