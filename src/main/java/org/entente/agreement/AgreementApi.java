package org.entente.agreement;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.country.Country;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;
import org.entente.graphql.NodeId;
import org.entente.graphql.Texts;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.official.Official;
import org.entente.organisation.Organisation;
import org.entente.sector.Sector;

/** Queries for agreements. */
@GraphQLApi
public class AgreementApi {

    private final Pager pager;
    private final AgreementLists lists;
    private final AgreementRepository agreements;
    private final Texts texts;

    public AgreementApi(Pager pager, AgreementLists lists, AgreementRepository agreements, Texts texts) {
        this.pager = pager;
        this.lists = lists;
        this.agreements = agreements;
        this.texts = texts;
    }

    @Query
    @Description("An agreement by id, null when no document tells of it any more.")
    public Agreement agreement(@NonNull @Id @Description("The `id` of an agreement.") String id) {
        String key = NodeId.key(id, NodeId.Kind.AGREEMENT);
        return agreements.byKey(Set.of(key)).get(key);
    }

    @Query
    @NonNull
    @Description("The agreements that documents tell of, newest first unless ordered otherwise.")
    public AgreementConnection agreements(
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.all(List.of(), filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The agreements that this country is a party to, newest first unless ordered otherwise.")
    @Name("agreements")
    public List<AgreementConnection> agreementsOfCountry(@Source List<Country> states,
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(AgreementLists.PARTY, states.stream().map(Country::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The agreements that this organisation is a party to, newest first unless ordered otherwise.")
    @Name("agreements")
    public List<AgreementConnection> agreementsOfOrganisation(@Source List<Organisation> bodies,
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(AgreementLists.ORGANISATION, bodies.stream().map(Organisation::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The agreements that this official signed, newest first unless ordered otherwise.")
    @Name("agreements")
    public List<AgreementConnection> agreementsOfOfficial(@Source List<Official> people,
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(AgreementLists.SIGNATORY, people.stream().map(Official::key).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The agreements in this sector, for a group in all sectors under it too, newest first unless ordered otherwise.")
    @Name("agreements")
    public List<AgreementConnection> agreementsOfSector(@Source List<Sector> fields,
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(AgreementLists.SECTOR, fields.stream().map(Sector::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The title in one language; where no document tells it in that language, in English.")
    public List<String> title(@Source List<Agreement> instruments,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return instruments.stream().map(agreement -> agreement.names().in(language)).toList();
    }

    @NonNull
    @Description("The titles in the languages of the documents that tell of it.")
    public List<List<@NonNull LocalizedText>> titles(@Source List<Agreement> instruments) {
        return texts.of("agreement_title", "agreement_id", instruments.stream().map(Agreement::key).toList());
    }

    @NonNull
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCount(@Source List<AgreementConnection> pages) {
        return pager.totals(pages);
    }
}
