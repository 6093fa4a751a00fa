package org.entente.document;

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
import org.entente.graphql.NodeId;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.Pager;
import org.entente.official.Official;
import org.entente.organisation.Organisation;
import org.entente.sector.Sector;

/** Queries for documents. */
@GraphQLApi
public class DocumentApi {

    private final Pager pager;
    private final DocumentLists lists;
    private final CitationLists citations;
    private final DocumentRepository documents;

    public DocumentApi(Pager pager, DocumentLists lists, CitationLists citations, DocumentRepository documents) {
        this.pager = pager;
        this.lists = lists;
        this.citations = citations;
        this.documents = documents;
    }

    @Query
    @Description("A document by id, null when its file is gone.")
    public Document document(@NonNull @Id @Description("The `id` of a document.") String id) {
        String key = NodeId.key(id, NodeId.Kind.DOCUMENT);
        return documents.byKey(Set.of(key)).get(key);
    }

    @Query
    @NonNull
    @Description("The documents that were read; newest first unless ordered otherwise.")
    public DocumentConnection documents(
            @Description("What the list is narrowed to.") DocumentFilter filter,
            @Description("How the list is sorted; by publication, newest first, when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.all(List.of(), filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The documents that name this organisation, newest first unless ordered otherwise.")
    @Name("documents")
    public List<DocumentConnection> documentsOfOrganisation(@Source List<Organisation> bodies,
            @Description("What the list is narrowed to.") DocumentFilter filter,
            @Description("How the list is sorted; newest first when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(DocumentLists.ORGANISATION, bodies.stream().map(Organisation::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The documents that name this country, newest first unless ordered otherwise.")
    @Name("documents")
    public List<DocumentConnection> documentsOfCountry(@Source List<Country> states,
            @Description("What the list is narrowed to.") DocumentFilter filter,
            @Description("How the list is sorted; newest first when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(DocumentLists.COUNTRY, states.stream().map(Country::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The documents that name this official, newest first unless ordered otherwise.")
    @Name("documents")
    public List<DocumentConnection> documentsOfOfficial(@Source List<Official> people,
            @Description("What the list is narrowed to.") DocumentFilter filter,
            @Description("How the list is sorted; newest first when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(DocumentLists.OFFICIAL, people.stream().map(Official::key).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The documents that speak of this sector, for a group of all sectors under it too, newest first unless ordered otherwise.")
    @Name("documents")
    public List<DocumentConnection> documentsOfSector(@Source List<Sector> fields,
            @Description("What the list is narrowed to.") DocumentFilter filter,
            @Description("How the list is sorted; newest first when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return lists.of(DocumentLists.SECTOR, fields.stream().map(Sector::getCode).toList(),
                filter, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("Everything that was found in this document, in the text's order.")
    public List<CitationConnection> citations(@Source List<Document> texts,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return citations.of(CitationLists.BY_DOCUMENT, texts.stream().map(Document::key).toList(),
                PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCount(@Source List<DocumentConnection> pages) {
        return pager.totals(pages);
    }

    @NonNull
    @Name("totalCount")
    @Description("How many elements the whole list has; counted only when asked for.")
    public List<Integer> totalCountOfCitations(@Source List<CitationConnection> pages) {
        return pager.totals(pages);
    }
}
