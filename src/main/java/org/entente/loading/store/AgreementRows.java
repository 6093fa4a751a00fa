package org.entente.loading.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.folding.Indexed;
import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.Citation;
import org.entente.reading.Language;
import org.entente.reading.PartialDate;

/** Agreements as rows of the tables of {@link Scope#AGREEMENTS}. Links repeat what lists are sorted by. */
final class AgreementRows {

    private final List<AgreementFact> agreements;
    private final Groups groups;

    AgreementRows(List<AgreementFact> agreements, Groups groups) {
        this.agreements = agreements;
        this.groups = groups;
    }

    List<List<Object>> of(Table table) {
        return agreements.stream().flatMap(agreement -> of(table, agreement)).toList();
    }

    private Stream<List<Object>> of(Table table, AgreementFact agreement) {
        String id = agreement.id();
        return switch (table) {
            case AGREEMENT -> Stream.of(agreement(agreement));
            case AGREEMENT_TITLE -> titles(table, id, agreement.titles());
            case STAGE -> numbered(agreement.stages(), (stage, ordinal) -> table.row(stage.id(), id, stage.stage().name(),
                    ordinal, year(stage.date()), month(stage.date()), day(stage.date()), stage.place()));
            case CITATION -> agreement.citations().stream().map(AgreementRows::citation);
            case STAGE_CITATION -> agreement.stages().stream()
                    .flatMap(stage -> stage.citations().stream().map(citation -> table.row(stage.id(), citation.id())));
            case PROVISION -> numbered(agreement.provisions(),
                    (provision, ordinal) -> table.row(provision.id(), id, ordinal, provision.citation().id()));
            case PROVISION_SECTOR -> agreement.provisions().stream()
                    .flatMap(provision -> provision.sectors().stream().map(sector -> table.row(provision.id(), sector)));
            case AGREEMENT_PARTY -> links(table, agreement, AgreementFact::parties);
            case AGREEMENT_ORGANISATION -> links(table, agreement, AgreementFact::organisations);
            case AGREEMENT_SIGNATORY -> links(table, agreement, AgreementFact::signatories);
            case AGREEMENT_SECTOR -> {
                DateKeys date = DateKeys.of(agreement.date());
                yield groups.with(agreement.sectors()).entrySet().stream().map(sector -> table.row(id, sector.getKey(),
                        sector.getValue() ? 1 : 0, date.first(), date.last()));
            }
            case DOCUMENT_AGREEMENT -> agreement.documents().stream().map(document -> table.row(document, id));
            case SEARCH_TITLE -> Stream.of(table.row("AGREEMENT", id, agreement.documents().size(), Indexed.column("AGREEMENT",
                    Stream.of(agreement.names(), agreement.titles()).map(Map::values).flatMap(Collection::stream).toList())));
            default -> throw new IllegalArgumentException("no agreement owns rows of " + table);
        };
    }

    private static List<Object> agreement(AgreementFact agreement) {
        PartialDate date = agreement.date();
        DateKeys keys = DateKeys.of(date);
        return Table.AGREEMENT.named(agreement.names(), agreement.id(), agreement.type(), agreement.status().name(),
                year(date), month(date), day(date), keys.first(), keys.last(), agreement.place());
    }

    private static Stream<List<Object>> links(Table table, AgreementFact agreement,
            Function<AgreementFact, List<String>> others) {
        DateKeys date = DateKeys.of(agreement.date());
        return others.apply(agreement).stream().map(other -> table.row(agreement.id(), other, date.first(), date.last()));
    }

    static List<Object> citation(Citation citation) {
        return Table.CITATION.row(citation.id(), citation.documentId(), citation.subject().kind().name(),
                citation.subject().key(), citation.passage().start(), citation.passage().end(),
                citation.passage().sentenceStart(), citation.passage().sentenceEnd());
    }

    static Stream<List<Object>> titles(Table table, String id, Map<Language, String> titles) {
        return titles.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(title -> table.row(id, title.getKey().name(), title.getValue()));
    }

    static <T> Stream<List<Object>> numbered(List<T> things, Numbered<T> row) {
        return IntStream.range(0, things.size()).mapToObj(ordinal -> row.of(things.get(ordinal), ordinal));
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

    interface Numbered<T> {
        List<Object> of(T thing, int ordinal);
    }
}
