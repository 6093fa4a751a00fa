package org.entente.loading.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.entente.loading.fold.Subject;
import org.entente.loading.fold.Truth;
import org.entente.reading.Catalogue;
import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/** A truth as rows of the tables, in an order that is always the same. */
final class TruthRows {

    // behind every country's code
    private static final String NO_COUNTRY = "~";

    private final Truth truth;
    private final ReferenceRows reference;
    private final LinkRows links;
    private final Tallies tallies;
    private final SearchRows search;
    private final List<RejectedFile> rejected;

    TruthRows(Truth truth, Catalogue catalogue, List<RejectedFile> rejected) {
        var groups = new Groups(catalogue.sectors());
        this.truth = truth;
        this.links = new LinkRows(truth, groups);
        this.tallies = new Tallies(truth, groups);
        this.reference = new ReferenceRows(catalogue, tallies);
        this.rejected = rejected;
        this.search = new SearchRows(truth, catalogue, tallies);
    }

    /** @return the rows that the table is to hold */
    Stream<List<Object>> of(Table table) {
        return switch (table) {
            case REJECTED_FILE -> rejected.stream()
                    .map(file -> table.row(Identifier.of("rejected", file.name()), file.name(), file.reason()));
            case COUNTRY -> truth.countries().stream().map(reference::country);
            case ORGANISATION -> truth.organisations().stream().map(reference::organisation);
            case SECTOR -> reference.sectors();
            // written with each document, as its citations are
            case DOCUMENT -> Stream.of();
            case OFFICIAL -> officials(official -> Stream.of(withNames(table, official.names(), official.id(),
                    official.country(), official.country() == null ? NO_COUNTRY : official.country(),
                    official.organisation(), tallies.agreements(Subject.Kind.OFFICIAL, official.id()),
                    tallies.documents(Subject.Kind.OFFICIAL, official.id()))));
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
            case AGREEMENT_PARTY -> links.ofAgreements(table, AgreementFact::parties);
            case AGREEMENT_ORGANISATION -> links.ofAgreements(table, AgreementFact::organisations);
            case AGREEMENT_SIGNATORY -> links.ofAgreements(table, AgreementFact::signatories);
            case AGREEMENT_SECTOR -> links.sectorsOfAgreements();
            case DOCUMENT_COUNTRY -> links.ofDocuments(table, DocumentFact::countries);
            case DOCUMENT_ORGANISATION -> links.ofDocuments(table, DocumentFact::organisations);
            case DOCUMENT_SECTOR -> links.sectorsOfDocuments();
            case DOCUMENT_OFFICIAL -> officialsOfDocuments();
            case DOCUMENT_AGREEMENT -> agreements(agreement -> agreement.documents().stream()
                    .map(document -> table.row(document, agreement.id())));
            case SEARCH_NAME, SEARCH_TITLE, SEARCH_END, SEARCH_GAP -> search.of(table);
        };
    }

    static List<Object> document(DocumentFact document) {
        var reading = document.reading();
        var header = reading.header();
        return Table.DOCUMENT.row(document.id(), reading.name(), reading.language().name(), header.title(),
                header.publishedOn(), header.publishedAt(), header.outlet(),
                DateKeys.of(header.publishedOn()).first(), reading.text());
    }

    private static Numbered<PositionFact> position(OfficialFact official) {
        return (position, ordinal) -> Table.OFFICIAL_POSITION.row(position.id(), official.id(), position.role(), ordinal,
                position.firstSeen(), position.lastSeen());
    }

    private static List<Object> agreement(AgreementFact agreement) {
        PartialDate date = agreement.date();
        DateKeys keys = DateKeys.of(date);
        return withNames(Table.AGREEMENT, agreement.names(), agreement.id(), agreement.type(), agreement.status().name(),
                year(date), month(date), day(date), keys.first(), keys.last(), agreement.place());
    }

    private static Numbered<StageFact> stage(AgreementFact agreement) {
        return (stage, ordinal) -> Table.STAGE.row(stage.id(), agreement.id(), stage.stage().name(), ordinal,
                year(stage.date()), month(stage.date()), day(stage.date()), stage.place());
    }

    private Stream<List<Object>> citations() {
        return Stream.of(truth.officials().stream().map(OfficialFact::citations),
                truth.agreements().stream().map(AgreementFact::citations)).flatMap(facts -> facts).flatMap(Collection::stream)
                .map(TruthRows::citation);
    }

    static List<Object> citation(Citation citation) {
        return Table.CITATION.row(citation.id(), citation.documentId(), citation.subject().kind().name(),
                citation.subject().key(), citation.passage().start(), citation.passage().end(),
                citation.passage().sentenceStart(), citation.passage().sentenceEnd());
    }

    private Stream<List<Object>> officialsOfDocuments() {
        Map<String, LocalDate> published = truth.documents().stream()
                .collect(Collectors.toMap(DocumentFact::id, document -> LinkRows.published(document).first()));
        return officials(official -> official.documents().stream().map(
                document -> Table.DOCUMENT_OFFICIAL.row(document, official.id(), published.get(document))));
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
