package org.entente.country;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.Language;
import org.entente.graphql.Listing;
import org.entente.graphql.LocalizedText;
import org.entente.graphql.Order;
import org.entente.graphql.PageArguments;
import org.entente.graphql.Pager;
import org.entente.graphql.RefusedException;

/** Queries for countries. */
@GraphQLApi
@Transactional
public class CountryApi {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}");
    /** With Kosovo's, which ISO 3166-1 leaves to its users. */
    private static final Set<String> CODES = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Listing ALL = new Listing("countries", "country c", "c.code", null,
            Order.of("NAME", Order.ascending("c.name_en"), Order.ascending("c.code")));

    private final Pager pager;
    private final CountryRepository countries;

    public CountryApi(Pager pager, CountryRepository countries) {
        this.pager = pager;
        this.countries = countries;
    }

    @Query
    @Description("A country by its code, null when no document names it.")
    public Country country(
            @NonNull @Description("ISO 3166-1 alpha-2 code, in either case: `AZ`.") String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches() || !CODES.contains(upper)) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`code` must be an ISO 3166-1 alpha-2 country code such as AZ.");
        }
        return countries.byKey(Set.of(upper)).get(upper);
    }

    @Query
    @NonNull
    @Description("The countries that documents name, by English name.")
    public CountryConnection countries(
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        PageArguments arguments = PageArguments.of(first, after, last, before);
        return pager.connections(List.of(pager.page(ALL, arguments)), countries::byKey, CountryEdge::new,
                CountryConnection::new).get(0);
    }

    @NonNull
    @Description("The name in one language.")
    public String name(@Source Country country,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return country.names().in(language);
    }

    @NonNull
    @Description("The name in every language.")
    public List<@NonNull LocalizedText> names(@Source Country country) {
        return country.names().all();
    }

    @NonNull
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCount(@Source List<CountryConnection> pages) {
        return pager.totals(pages);
    }
}
