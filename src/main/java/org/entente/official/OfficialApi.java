package org.entente.official;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.country.Country;
import org.entente.country.CountryRepository;
import org.entente.document.CitationConnection;
import org.entente.document.CitationLists;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;
import org.entente.graphql.NodeId;
import org.entente.graphql.Texts;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.organisation.Organisation;
import org.entente.organisation.OrganisationRepository;

/** Queries for officials. */
@GraphQLApi
public class OfficialApi {

    private final Pager pager;
    private final OfficialLists lists;
    private final OfficialRepository officials;
    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final CitationLists citations;
    private final Texts texts;

    public OfficialApi(Pager pager, OfficialLists lists, OfficialRepository officials, CountryRepository countries,
            OrganisationRepository organisations, CitationLists citations, Texts texts) {
        this.pager = pager;
        this.lists = lists;
        this.officials = officials;
        this.countries = countries;
        this.organisations = organisations;
        this.citations = citations;
        this.texts = texts;
    }

    @Query
    @Description("An official by id, null when no document names them any more.")
    public Official official(@NonNull @Id @Description("The `id` of an official.") String id) {
        String key = NodeId.key(id, NodeId.Kind.OFFICIAL);
        return officials.byKey(Set.of(key)).get(key);
    }

    @Query
    @NonNull
    @Description("The officials that documents name, by name unless ordered otherwise.")
    public OfficialConnection officials(
            @Description("What the list is narrowed to.") OfficialFilter filter,
            @Description("How the list is sorted; by name when left out.") OfficialOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.all(List.of(), filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The name in one language; transliterated where no document writes it in that language.")
    public List<String> name(@Source List<Official> people,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return people.stream().map(official -> official.names().in(language)).toList();
    }

    @NonNull
    @Description("The names as documents write them, in the nominative.")
    public List<List<@NonNull LocalizedText>> names(@Source List<Official> people) {
        return texts.of("official_name", "official_id", people.stream().map(Official::key).toList());
    }

    @Description("The country served, null for an organisation's official.")
    public List<Country> country(@Source List<Official> people) {
        var served = countries.byKey(people.stream().map(Official::countryCode).filter(c -> c != null)
                .collect(Collectors.toSet()));
        return people.stream().map(o -> o.countryCode() == null ? null : served.get(o.countryCode())).toList();
    }

    @Description("The organisation served, null for a country's official.")
    public List<Organisation> organisation(@Source List<Official> people) {
        var served = organisations.byKey(people.stream().map(Official::organisationCode).filter(c -> c != null)
                .collect(Collectors.toSet()));
        return people.stream().map(o -> o.organisationCode() == null ? null : served.get(o.organisationCode())).toList();
    }

    @NonNull
    @Description("The places where documents name this official.")
    public List<CitationConnection> citations(@Source List<Official> people,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return citations.ofOfficials(people.stream().map(Official::key).toList(), PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The officials of this country that documents name, by name unless ordered otherwise.")
    public List<OfficialConnection> officials(@Source List<Country> states,
            @Description("What the list is narrowed to.") OfficialFilter filter,
            @Description("How the list is sorted; by name when left out.") OfficialOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(OfficialLists.COUNTRY, states.stream().map(Country::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCount(@Source List<OfficialConnection> pages) {
        return pager.totals(pages);
    }
}
