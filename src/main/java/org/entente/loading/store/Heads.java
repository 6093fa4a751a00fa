package org.entente.loading.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.loading.RejectedFile;
import org.entente.loading.fold.Identifier;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.Subject;
import org.entente.reading.Catalogue;
import org.entente.reading.Term;

/**
 * What agreements and documents refer to: countries, organisations, sectors and officials. They are few, so that all are
 * compared; they come before what refers to them, and get their counts behind it.
 */
final class Heads {

    private static final List<Table> TABLES = List.of(Table.REJECTED_FILE, Table.COUNTRY, Table.ORGANISATION, Table.SECTOR,
            Table.OFFICIAL, Table.OFFICIAL_NAME, Table.OFFICIAL_POSITION, Table.POSITION_TITLE, Table.SEARCH_NAME,
            Table.SEARCH_TITLE);

    private final Connection connection;
    private final Catalogue catalogue;
    private final Tallies tallies;
    private final ReferenceRows reference;
    private final Map<Table, Difference> differences = new EnumMap<>(Table.class);
    private List<OfficialFact> officials = List.of();

    /**
     * @param tallies what is known so far, grows
     * @param follows whether what is there is what the tallies go on from
     */
    Heads(Connection connection, Catalogue catalogue, Tallies tallies, boolean follows) throws SQLException {
        this.connection = connection;
        this.catalogue = catalogue;
        this.tallies = tallies;
        this.reference = new ReferenceRows(catalogue, tallies);
        for (Table table : TABLES) {
            differences.put(table, new Difference(Scope.all(table)).look(connection));
        }
        if (follows) {
            Map.of(Table.COUNTRY, Subject.Kind.COUNTRY, Table.ORGANISATION, Subject.Kind.ORGANISATION, Table.SECTOR,
                    Subject.Kind.SECTOR, Table.OFFICIAL, Subject.Kind.OFFICIAL)
                    .forEach((table, kind) -> tallies.from(kind, table, differences.get(table).before()));
        }
        differences.get(Table.SECTOR).addMissing(connection, reference.sectors());
    }

    void addCountries(Stream<String> codes) throws SQLException {
        differences.get(Table.COUNTRY).addMissing(connection, codes.distinct().map(reference::country).toList());
    }

    void addOrganisations(Stream<String> codes) throws SQLException {
        differences.get(Table.ORGANISATION).addMissing(connection, codes.distinct().map(reference::organisation).toList());
    }

    /** @param all the officials that there are to be */
    void addOfficials(List<OfficialFact> all) throws SQLException {
        officials = all;
        addCountries(all.stream().map(OfficialFact::country).filter(Objects::nonNull));
        addOrganisations(all.stream().map(OfficialFact::organisation).filter(Objects::nonNull));
        var rows = new OfficialRows(all, tallies);
        differences.get(Table.OFFICIAL).addMissing(connection, rows.of(Table.OFFICIAL));
        for (Table table : List.of(Table.OFFICIAL_NAME, Table.OFFICIAL_POSITION, Table.POSITION_TITLE)) {
            differences.get(table).addAndChange(connection, rows.of(table));
        }
    }

    /** @return what has changed of the files that are no documents */
    Difference reject(List<RejectedFile> rejected) throws SQLException {
        bring(Table.REJECTED_FILE, rejected.stream().map(
                file -> Table.REJECTED_FILE.row(Identifier.of("rejected", file.name()), file.name(), file.reason())).toList());
        differences.get(Table.REJECTED_FILE).removeVanished(connection);
        return differences.get(Table.REJECTED_FILE);
    }

    /** @return what has changed, now that everything is counted and what vanishes is referred to no more */
    Collection<Difference> finish(List<RejectedFile> rejected) throws SQLException {
        Set<String> countries = codes(Subject.Kind.COUNTRY, officials.stream().map(OfficialFact::country));
        Set<String> organisations = codes(Subject.Kind.ORGANISATION, officials.stream().map(OfficialFact::organisation));
        var rows = new OfficialRows(officials, tallies);
        reject(rejected);
        bring(Table.COUNTRY, countries.stream().map(reference::country).toList());
        bring(Table.ORGANISATION, organisations.stream().map(reference::organisation).toList());
        bring(Table.SECTOR, reference.sectors());
        bring(Table.OFFICIAL, rows.of(Table.OFFICIAL));
        bring(Table.SEARCH_NAME, Stream.of(rows.of(Table.SEARCH_NAME).stream(),
                countries.stream().map(code -> reference.search(Subject.Kind.COUNTRY, code)),
                organisations.stream().map(code -> reference.search(Subject.Kind.ORGANISATION, code)),
                catalogue.sectors().stream().map(Term::code).map(code -> reference.search(Subject.Kind.SECTOR, code)))
                .flatMap(those -> those).toList());
        bring(Table.SEARCH_TITLE, rows.of(Table.SEARCH_TITLE));
        var lastFirst = new ArrayList<>(TABLES);
        Collections.reverse(lastFirst);
        lastFirst.remove(Table.REJECTED_FILE);
        for (Table table : lastFirst) {
            differences.get(table).removeVanished(connection);
        }
        return differences.values();
    }

    /** @return the rows of all names that are searched, once finished */
    Collection<List<Object>> names() {
        return differences.get(Table.SEARCH_NAME).after();
    }

    private void bring(Table table, List<List<Object>> rows) throws SQLException {
        differences.get(table).addAndChange(connection, rows);
    }

    private Set<String> codes(Subject.Kind kind, Stream<String> served) {
        var codes = new TreeSet<>(tallies.codes(kind));
        served.filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }
}
