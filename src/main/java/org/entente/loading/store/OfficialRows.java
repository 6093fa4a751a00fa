package org.entente.loading.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.folding.Indexed;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.OfficialFact.WrittenName;
import org.entente.loading.fold.PositionFact;
import org.entente.loading.fold.Subject;

/** Officials as rows. Which documents name them, the documents' own rows say. */
final class OfficialRows {

    // behind every country's code
    private static final String NO_COUNTRY = "~";

    private final List<OfficialFact> officials;
    private final Tallies tallies;

    /** @param tallies what is known of them so far */
    OfficialRows(List<OfficialFact> officials, Tallies tallies) {
        this.officials = officials;
        this.tallies = tallies;
    }

    List<List<Object>> of(Table table) {
        return officials.stream().flatMap(official -> of(table, official)).toList();
    }

    private Stream<List<Object>> of(Table table, OfficialFact official) {
        String id = official.id();
        return switch (table) {
            case OFFICIAL -> Stream.of(table.named(official.names(), id, official.country(),
                    official.country() == null ? NO_COUNTRY : official.country(), official.organisation(),
                    tallies.agreements(Subject.Kind.OFFICIAL, id), tallies.documents(Subject.Kind.OFFICIAL, id)));
            case OFFICIAL_NAME -> official.written().stream()
                    .map(name -> table.row(id, name.language().name(), name.value().strip())).distinct();
            case OFFICIAL_POSITION -> AgreementRows.numbered(official.positions(), (position, ordinal) -> table
                    .row(position.id(), id, position.role(), ordinal, position.firstSeen(), position.lastSeen()));
            case POSITION_TITLE -> official.positions().stream()
                    .flatMap(position -> AgreementRows.titles(table, position.id(), position.titles()));
            case SEARCH_NAME -> Stream.of(search(table, official, spelled(official)));
            case SEARCH_TITLE -> Stream.of(search(table, official, Stream.concat(spelled(official),
                    official.positions().stream().map(PositionFact::titles).map(Map::values).flatMap(Collection::stream))));
            default -> throw new IllegalArgumentException("no official owns rows of " + table);
        };
    }

    private List<Object> search(Table table, OfficialFact official, Stream<String> texts) {
        return table.row("OFFICIAL", official.id(), tallies.known(Subject.Kind.OFFICIAL, official.id()),
                Indexed.column("OFFICIAL", texts.toList()));
    }

    private static Stream<String> spelled(OfficialFact official) {
        return Stream.concat(official.names().values().stream(), official.written().stream().map(WrittenName::value));
    }
}
