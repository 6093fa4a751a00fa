package org.entente.statistics;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementConnection;
import org.entente.agreement.AgreementFilter;
import org.entente.agreement.AgreementLists;
import org.entente.agreement.AgreementOrder;
import org.entente.agreement.AgreementOrderField;
import org.entente.agreement.PartialDate;
import org.entente.document.DocumentConnection;
import org.entente.document.DocumentLists;
import org.entente.document.DocumentOrder;
import org.entente.graphql.Direction;
import org.entente.graphql.list.PageArguments;
import org.entente.official.OfficialConnection;
import org.entente.official.OfficialLists;
import org.entente.official.OfficialOrder;

/** Dossiers of relations between countries. */
@GraphQLApi
public class RelationApi {

    private final Relations relations;
    private final AgreementLists agreements;
    private final OfficialLists officials;
    private final DocumentLists documents;
    private final Shares shares;

    public RelationApi(Relations relations, AgreementLists agreements, OfficialLists officials, DocumentLists documents,
            Shares shares) {
        this.relations = relations;
        this.agreements = agreements;
        this.officials = officials;
        this.documents = documents;
        this.shares = shares;
    }

    @Query
    @NonNull
    @Description("The dossier of a relation, bilateral or of up to ten countries.")
    public Relation relation(
            @NonNull @Description("Two to ten different countries, by ISO 3166-1 alpha-2 code in either case: `[\"AZ\", \"TR\"]`.") List<@NonNull String> countries) {
        return relations.of(countries);
    }

    @NonNull
    @Description("The agreements that all the countries are parties to, newest first unless ordered otherwise.")
    public AgreementConnection agreements(@Source Relation relation,
            @Description("What the list is narrowed to.") AgreementFilter filter,
            @Description("How the list is sorted; newest first when left out.") AgreementOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return agreements.all(Relations.agreements(relation), filter, orderBy,
                PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The officials who dealt with it, by name unless ordered otherwise: those who serve one of the countries and are named in a document that names all of them, and whoever signed an agreement that all of them are parties to.")
    public OfficialConnection officials(@Source Relation relation,
            @Description("How the list is sorted; by name when left out.") OfficialOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return officials.all(List.of(Relations.officials(relation)), null, orderBy,
                PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The documents that name all the countries, newest first unless ordered otherwise.")
    public DocumentConnection documents(@Source Relation relation,
            @Description("How the list is sorted; newest first when left out.") DocumentOrder orderBy,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after,
            @Description("How many elements at the most, from 1 to 100, counted from the end of the list or from `before`.") Integer last,
            @Description("A cursor: the page ends in front of it.") String before) {
        return documents.all(Relations.documents(relation), null, orderBy, PageArguments.of(first, after, last, before));
    }

    @NonNull
    @Description("The fields and groups of these agreements and documents: those of the most agreements first, then of the most documents, then in the taxonomy's order.")
    public List<@NonNull SectorCount> sectors(@Source Relation relation) {
        return shares.sectorsOf(AgreementLists.ALL.where(Relations.agreements(relation)),
                DocumentLists.ALL.where(Relations.documents(relation)));
    }

    @Description("The date of the earliest of these agreements, null when none has a known date.")
    public PartialDate firstDate(@Source Relation relation) {
        AgreementOrder oldest = new AgreementOrder();
        oldest.field = AgreementOrderField.DATE;
        oldest.direction = Direction.ASC;
        return date(relation, oldest);
    }

    @Description("The date of the latest of these agreements, null when none has a known date.")
    public PartialDate lastDate(@Source Relation relation) {
        return date(relation, null);
    }

    private PartialDate date(Relation relation, AgreementOrder order) {
        AgreementConnection page = agreements.all(Relations.agreements(relation), null, order, PageArguments.of(1, null));
        return page.getNodes().stream().findFirst().map(Agreement::getDate).orElse(null);
    }
}
