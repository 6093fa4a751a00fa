package org.entente.loading.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Truth;

/** What agreements and documents are tied to, as rows of tables that repeat what lists are sorted by. */
final class LinkRows {

    private final Truth truth;
    private final Groups groups;

    LinkRows(Truth truth, Groups groups) {
        this.truth = truth;
        this.groups = groups;
    }

    Stream<List<Object>> ofAgreements(Table table, Function<AgreementFact, List<String>> others) {
        return truth.agreements().stream().flatMap(agreement -> {
            DateKeys date = DateKeys.of(agreement.date());
            return others.apply(agreement).stream()
                    .map(other -> table.row(agreement.id(), other, date.first(), date.last()));
        });
    }

    Stream<List<Object>> sectorsOfAgreements() {
        return truth.agreements().stream().flatMap(agreement -> {
            DateKeys date = DateKeys.of(agreement.date());
            return groups.with(agreement.sectors()).entrySet().stream().map(sector -> Table.AGREEMENT_SECTOR
                    .row(agreement.id(), sector.getKey(), sector.getValue() ? 1 : 0, date.first(), date.last()));
        });
    }

    Stream<List<Object>> ofDocuments(Table table, Function<DocumentFact, List<String>> others) {
        return truth.documents().stream().flatMap(document -> others.apply(document).stream()
                .map(other -> table.row(document.id(), other, published(document).first())));
    }

    Stream<List<Object>> sectorsOfDocuments() {
        return truth.documents().stream().flatMap(document -> groups.with(document.sectors()).entrySet().stream()
                .map(sector -> Table.DOCUMENT_SECTOR.row(document.id(), sector.getKey(), sector.getValue() ? 1 : 0,
                        published(document).first())));
    }

    static DateKeys published(DocumentFact document) {
        return DateKeys.of(document.reading().header().publishedOn());
    }
}
