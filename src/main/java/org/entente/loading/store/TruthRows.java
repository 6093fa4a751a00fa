package org.entente.loading.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.loading.RejectedFile;
import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.AgreementFact.StageFact;
import org.entente.loading.fold.Citation;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Identifier;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.PositionFact;
import org.entente.loading.fold.Truth;
import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/** A truth as rows of the tables, in an order that is always the same. */
final class TruthRows {

    // where a date is unknown, so that keysets page over it
    private static final LocalDate UNKNOWN_DATE = LocalDate.of(1000, 1, 1);

    private final Truth truth;
    private final ReferenceRows reference;
    private final List<RejectedFile> rejected;

    TruthRows(Truth truth, ReferenceRows reference, List<RejectedFile> rejected) {
        this.truth = truth;
        this.reference = reference;
        this.rejected = rejected;
    }

    /** @return the rows that the table is to hold */
    Stream<List<Object>> of(Table table) {
        return switch (table) {
            case REJECTED_FILE -> rejected.stream()
                    .map(file -> table.row(Identifier.of("rejected", file.name()), file.name(), file.reason()));
            case COUNTRY -> truth.countries().stream().map(reference::country);
            case ORGANISATION -> truth.organisations().stream().map(reference::organisation);
            case SECTOR -> reference.sectors();
            case DOCUMENT -> truth.documents().stream().map(TruthRows::document);
            case OFFICIAL -> officials(official -> Stream.of(withNames(table, official.names(), official.id(),
                    official.country(), official.organisation())));
            case OFFICIAL_NAME -> officials(official -> official.written().stream()
                    .map(name -> table.row(official.id(), name.language().name(), name.value().strip())).distinct());
            case OFFICIAL_POSITION -> officials(official -> numbered(official.positions(), position(official)));
            case POSITION_TITLE -> positions(position -> titles(table, position.id(), position.titles()));
            case POSITION_CITATION -> positions(position -> citations(table, position.id(), position.citations()));
            case AGREEMENT -> agreements(agreement -> Stream.of(agreement(agreement)));
            case AGREEMENT_TITLE -> agreements(agreement -> titles(table, agreement.id(), agreement.titles()));
            case STAGE -> agreements(agreement -> numbered(agreement.stages(), stage(agreement)));
            case STAGE_CITATION -> agreements(agreement -> agreement.stages().stream()
                    .flatMap(stage -> citations(table, stage.id(), stage.citations())));
            case CITATION -> citations();
            case PROVISION -> agreements(agreement -> numbered(agreement.provisions(),
                    (provision, ordinal) -> table.row(provision.id(), agreement.id(), ordinal, provision.citation().id())));
            case PROVISION_SECTOR -> agreements(agreement -> agreement.provisions().stream()
                    .flatMap(provision -> links(table, provision.id(), provision.sectors())));
            case AGREEMENT_PARTY -> agreements(agreement -> links(table, agreement.id(), agreement.parties()));
            case AGREEMENT_ORGANISATION -> agreements(agreement -> links(table, agreement.id(), agreement.organisations()));
            case AGREEMENT_SIGNATORY -> agreements(agreement -> links(table, agreement.id(), agreement.signatories()));
            case AGREEMENT_SECTOR -> agreements(agreement -> links(table, agreement.id(), agreement.sectors()));
            case DOCUMENT_COUNTRY -> documents(document -> links(table, document.id(), document.countries()));
            case DOCUMENT_ORGANISATION -> documents(document -> links(table, document.id(), document.organisations()));
            case DOCUMENT_SECTOR -> documents(document -> links(table, document.id(), document.sectors()));
            case DOCUMENT_OFFICIAL -> officials(official -> official.documents().stream()
                    .map(document -> table.row(document, official.id())));
            case DOCUMENT_AGREEMENT -> agreements(agreement -> agreement.documents().stream()
                    .map(document -> table.row(document, agreement.id())));
        };
    }

    private static List<Object> document(DocumentFact document) {
        var reading = document.reading();
        var header = reading.header();
        return Table.DOCUMENT.row(document.id(), reading.name(), reading.language().name(), header.title(),
                header.publishedOn(), header.publishedAt(), header.outlet(),
                header.publishedOn() == null ? UNKNOWN_DATE : header.publishedOn(), reading.text());
    }

    private static Numbered<PositionFact> position(OfficialFact official) {
        return (position, ordinal) -> Table.OFFICIAL_POSITION.row(position.id(), official.id(), position.role(), ordinal,
                position.firstSeen(), position.lastSeen());
    }

    private static List<Object> agreement(AgreementFact agreement) {
        PartialDate date = agreement.date();
        return withNames(Table.AGREEMENT, agreement.names(), agreement.id(), agreement.type(), agreement.status().name(),
                year(date), month(date), day(date), firstDay(date), agreement.place());
    }

    private static Numbered<StageFact> stage(AgreementFact agreement) {
        return (stage, ordinal) -> Table.STAGE.row(stage.id(), agreement.id(), stage.stage().name(), ordinal,
                year(stage.date()), month(stage.date()), day(stage.date()), stage.place());
    }

    private Stream<List<Object>> citations() {
        return Stream.of(truth.documents().stream().map(DocumentFact::citations),
                truth.officials().stream().map(OfficialFact::citations),
                truth.agreements().stream().map(AgreementFact::citations)).flatMap(facts -> facts).flatMap(Collection::stream)
                .map(citation -> Table.CITATION.row(citation.id(), citation.documentId(), citation.subject().kind().name(),
                        citation.subject().key(), citation.passage().start(), citation.passage().end(),
                        citation.passage().sentenceStart(), citation.passage().sentenceEnd()));
    }

    private static LocalDate firstDay(PartialDate date) {
        if (date == null) {
            return UNKNOWN_DATE;
        }
        var first = LocalDate.of(date.year(), date.month() == null ? 1 : date.month(), 1);
        return date.day() == null ? first : first.withDayOfMonth(Math.min(date.day(), first.lengthOfMonth()));
    }

    private static Integer year(PartialDate date) {
        return date == null ? null : Integer.valueOf(date.year());
    }

    private static Integer month(PartialDate date) {
        return date == null ? null : date.month();
    }

    private static Integer day(PartialDate date) {
        return date == null ? null : date.day();
    }

    private Stream<List<Object>> documents(Function<DocumentFact, Stream<List<Object>>> rows) {
        return truth.documents().stream().flatMap(rows);
    }

    private Stream<List<Object>> officials(Function<OfficialFact, Stream<List<Object>>> rows) {
        return truth.officials().stream().flatMap(rows);
    }

    private Stream<List<Object>> positions(Function<PositionFact, Stream<List<Object>>> rows) {
        return truth.officials().stream().flatMap(official -> official.positions().stream()).flatMap(rows);
    }

    private Stream<List<Object>> agreements(Function<AgreementFact, Stream<List<Object>>> rows) {
        return truth.agreements().stream().flatMap(rows);
    }

    private static Stream<List<Object>> links(Table table, String id, List<String> others) {
        return others.stream().map(other -> table.row(id, other));
    }

    private static Stream<List<Object>> citations(Table table, String id, List<Citation> citations) {
        return links(table, id, citations.stream().map(Citation::id).toList());
    }

    private static Stream<List<Object>> titles(Table table, String id, Map<Language, String> titles) {
        return titles.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(title -> table.row(id, title.getKey().name(), title.getValue()));
    }

    private static <T> Stream<List<Object>> numbered(List<T> things, Numbered<T> row) {
        return IntStream.range(0, things.size()).mapToObj(ordinal -> row.of(things.get(ordinal), ordinal));
    }

    // the names in the four languages are the last columns, in the order of the languages
    private static List<Object> withNames(Table table, Map<Language, String> names, Object... first) {
        return table.row(Stream.concat(Arrays.stream(first), Stream.of(Language.values()).map(names::get)).toArray());
    }

    private interface Numbered<T> {
        List<Object> of(T thing, int ordinal);
    }
}
