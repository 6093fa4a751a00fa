package org.entente.loading.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.folding.Indexed;
import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.OfficialFact.WrittenName;
import org.entente.loading.fold.PositionFact;
import org.entente.loading.fold.Subject;
import org.entente.loading.fold.Truth;
import org.entente.reading.Catalogue;
import org.entente.reading.Term;

/** What a truth is searched by, as rows of the tables, made when first asked for. */
final class SearchRows {

    static final List<Column> TEXT_COLUMNS = List.of(Column.text("document_id"), Column.date("newest_first"),
            Column.text("folded"));
    static final String INSERT_TEXT = "INSERT INTO search_text (document_id, newest_first, folded) VALUES (?, ?, ?)";

    private final Truth truth;
    private final Catalogue catalogue;
    private final Tallies tallies;
    private final List<List<Object>> names = new ArrayList<>();
    private final List<List<Object>> titles = new ArrayList<>();
    private final Set<String> namesWords = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    SearchRows(Truth truth, Catalogue catalogue, Tallies tallies) {
        this.truth = truth;
        this.catalogue = catalogue;
        this.tallies = tallies;
    }

    Stream<List<Object>> of(Table table) {
        if (words.isEmpty()) {
            collect();
        }
        return switch (table) {
            case SEARCH_NAME -> names.stream();
            case SEARCH_TITLE -> titles.stream();
            case SEARCH_END -> words.stream().flatMap(word -> pairs(table, Indexed.ends(word), word));
            case SEARCH_GAP -> namesWords.stream().filter(Indexed::isForgiving)
                    .flatMap(word -> pairs(table, Indexed.gaps(word), word));
            default -> throw new IllegalArgumentException(table + " is not searched");
        };
    }

    /** @return the row of a document's text; it stays as long as the document does */
    static List<Object> text(DocumentFact document) {
        return List.of(document.id(), LinkRows.published(document).first(),
                Indexed.column("DOCUMENT", Arrays.asList(document.reading().header().title(), document.reading().text())));
    }

    private void collect() {
        named(Subject.Kind.COUNTRY, truth.countries(), catalogue.countries());
        named(Subject.Kind.ORGANISATION, truth.organisations(), catalogue.organisations());
        named(Subject.Kind.SECTOR, catalogue.sectors().stream().map(Term::code).toList(), catalogue.sectors());
        truth.officials().forEach(this::official);
        truth.agreements().forEach(this::agreement);
        titlesOfDocuments();
        names.forEach(row -> namesWords.addAll(Indexed.words((String) row.get(3))));
        words.addAll(namesWords);
        titles.forEach(row -> words.addAll(Indexed.words((String) row.get(3))));
    }

    private void named(Subject.Kind kind, List<String> codes, List<Term> terms) {
        Map<String, Term> byCode = new HashMap<>();
        terms.forEach(term -> byCode.put(term.code(), term));
        for (String code : codes) {
            var spelled = new ArrayList<>(byCode.get(code).names().values());
            spelled.add(code);
            if (kind == Subject.Kind.COUNTRY) {
                spelled.add(ReferenceRows.code3(code));
            }
            add(Table.SEARCH_NAME, kind.name(), code, known(kind, code), spelled);
        }
    }

    private void official(OfficialFact official) {
        List<String> spelled = joined(official.names().values(),
                official.written().stream().map(WrittenName::value).toList());
        int known = known(Subject.Kind.OFFICIAL, official.id());
        add(Table.SEARCH_NAME, "OFFICIAL", official.id(), known, spelled);
        List<String> offices = official.positions().stream().map(PositionFact::titles).map(Map::values)
                .flatMap(Collection::stream).toList();
        add(Table.SEARCH_TITLE, "OFFICIAL", official.id(), known, joined(spelled, offices));
    }

    private void agreement(AgreementFact agreement) {
        add(Table.SEARCH_TITLE, "AGREEMENT", agreement.id(), agreement.documents().size(),
                joined(agreement.names().values(), agreement.titles().values()));
    }

    private void titlesOfDocuments() {
        Map<String, Integer> agreements = new HashMap<>();
        truth.agreements().forEach(a -> a.documents().forEach(id -> agreements.merge(id, 1, Integer::sum)));
        truth.documents().stream().filter(document -> document.reading().header().title() != null)
                .forEach(document -> add(Table.SEARCH_TITLE, "DOCUMENT", document.id(),
                        agreements.getOrDefault(document.id(), 0), List.of(document.reading().header().title())));
    }

    private int known(Subject.Kind kind, String key) {
        return tallies.documents(kind, key) + tallies.agreements(kind, key);
    }

    private void add(Table table, String kind, String key, int known, Collection<String> texts) {
        (table == Table.SEARCH_NAME ? names : titles).add(table.row(kind, key, known, Indexed.column(kind, texts)));
    }

    private static List<String> joined(Collection<String> some, Collection<String> more) {
        return Stream.of(some, more).flatMap(Collection::stream).toList();
    }

    private static Stream<List<Object>> pairs(Table table, Set<String> parts, String word) {
        return parts.stream().map(part -> table.row(part, word));
    }
}
