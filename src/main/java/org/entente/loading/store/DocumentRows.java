package org.entente.loading.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.folding.Indexed;
import org.entente.loading.fold.DocumentFact;

/** Documents as rows of the tables of {@link Scope#DOCUMENTS}. Links repeat what lists are sorted by. */
final class DocumentRows {

    private final List<DocumentFact> documents;
    private final Map<String, Integer> agreements;
    private final Groups groups;

    /** @param agreements how many each document tells of, by its id */
    DocumentRows(List<DocumentFact> documents, Map<String, Integer> agreements, Groups groups) {
        this.documents = documents;
        this.agreements = agreements;
        this.groups = groups;
    }

    List<List<Object>> of(Table table) {
        return documents.stream().flatMap(document -> of(table, document)).toList();
    }

    private Stream<List<Object>> of(Table table, DocumentFact document) {
        return switch (table) {
            case CITATION -> document.citationsOfOfficials().stream().map(AgreementRows::citation);
            case POSITION_CITATION -> document.positions().stream()
                    .map(position -> table.row(position.position(), position.citation().id()));
            case DOCUMENT_COUNTRY -> links(table, document, document.countries());
            case DOCUMENT_ORGANISATION -> links(table, document, document.organisations());
            case DOCUMENT_OFFICIAL -> links(table, document, document.officials().stream().distinct().sorted().toList());
            case DOCUMENT_SECTOR -> groups.with(document.sectors()).entrySet().stream().map(sector -> table
                    .row(document.id(), sector.getKey(), sector.getValue() ? 1 : 0, published(document).first()));
            case SEARCH_TITLE -> Stream.ofNullable(document.reading().header().title())
                    .map(title -> table.row("DOCUMENT", document.id(), agreements.getOrDefault(document.id(), 0),
                            Indexed.column("DOCUMENT", List.of(title))));
            default -> throw new IllegalArgumentException("no document owns rows of " + table);
        };
    }

    private static Stream<List<Object>> links(Table table, DocumentFact document, List<String> others) {
        return others.stream().map(other -> table.row(document.id(), other, published(document).first()));
    }

    static List<Object> document(DocumentFact document) {
        var reading = document.reading();
        var header = reading.header();
        return Table.DOCUMENT.row(document.id(), reading.name(), reading.language().name(), header.title(),
                header.publishedOn(), header.publishedAt(), header.outlet(), published(document).first(), reading.text());
    }

    /** @return what a text is searched by, which stays as long as the text does */
    static List<Object> text(DocumentFact document) {
        return Table.SEARCH_TEXT.row(document.id(), published(document).first(),
                Indexed.column("DOCUMENT", Arrays.asList(document.reading().header().title(), document.reading().text())));
    }

    static List<List<Object>> mentions(DocumentFact document) {
        return document.mentions().stream().map(AgreementRows::citation).toList();
    }

    private static DateKeys published(DocumentFact document) {
        return DateKeys.of(document.reading().header().publishedOn());
    }
}
