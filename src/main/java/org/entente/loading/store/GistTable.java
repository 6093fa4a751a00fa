package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.loading.fold.Appellation;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Gist;
import org.entente.loading.store.Archive.Known;
import org.entente.loading.store.Writing.Added;
import org.entente.reading.Language;

/** The gists of documents, and the appellations that they are made of. */
final class GistTable {

    private static final int FETCHED = 5000;
    private static final String SELECT = "SELECT document_id, name, language, published_on, LOWER(HEX(stamp)), LOWER(HEX(fingerprint)),"
            + " LOWER(HEX(content)), appellations, parties FROM document_gist";

    private final Connection connection;

    GistTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param appellations those on record, by id
     * @return the documents on record, by name
     */
    Map<String, Known> known(Map<String, Appellation> appellations) throws SQLException {
        var days = new HashMap<String, LocalDate>();
        var parties = new HashMap<String, List<String>>();
        var known = new HashMap<String, Known>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String day = rows.getString(4);
                    var gist = new Gist(rows.getString(2), Language.valueOf(rows.getString(3)),
                            day == null ? null : days.computeIfAbsent(day, LocalDate::parse),
                            split(rows.getString(8), " ").stream().map(appellations::get).toList(),
                            parties.computeIfAbsent(rows.getString(9), told -> split(told, ";")));
                    known.put(gist.name(), new Known(rows.getString(1), gist, rows.getString(5), rows.getString(6),
                            Long.parseUnsignedLong(rows.getString(7), 16)));
                }
            }
        }
        return known;
    }

    /** @return the appellations on record, by id */
    Map<String, Appellation> appellations() throws SQLException {
        var appellations = new HashMap<String, Appellation>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, told FROM appellation");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                appellations.put(rows.getString(1), StoredReading.appellation(rows.getString(2)));
            }
        }
        return appellations;
    }

    private static List<String> split(String told, String separator) {
        return told.isEmpty() ? List.of() : Arrays.asList(told.split(separator));
    }

    static List<Object> row(Added added, long content) {
        Gist gist = added.gist();
        return Table.DOCUMENT_GIST.row(gist.id(), gist.name(), gist.language().name(), gist.published(), added.stamp(),
                added.fingerprint(), "%016x".formatted(content),
                gist.appellations().stream().map(Appellation::id).collect(Collectors.joining(" ")),
                String.join(";", gist.parties()));
    }

    /** Brings stamps up to date: of files that were touched and say what they said. */
    void stamp(Map<String, String> stampsByName) throws SQLException {
        Batches.run(connection, "UPDATE document_gist SET stamp = ? WHERE document_id = ?",
                List.of(Column.bytes("stamp"), Column.text("document_id")),
                stampsByName.entrySet().stream()
                        .map(stamp -> Arrays.asList(stamp.getValue(), DocumentFact.idOf(stamp.getKey()))));
    }

    /**
     * Brings the appellations to those of all documents.
     *
     * @param wanted those
     * @param before those on record
     */
    void keep(Set<Appellation> wanted, Collection<Appellation> before) throws SQLException {
        // sets all, for one that loses what is in a list looks through the list for each of its own
        var there = new HashSet<>(before);
        var gone = new HashSet<>(there);
        gone.removeAll(wanted);
        var more = new HashSet<>(wanted);
        more.removeAll(there);
        Batches.run(connection, Table.APPELLATION.insert(), Table.APPELLATION.columns(), more.stream()
                .map(appellation -> Table.APPELLATION.row(appellation.id(), StoredReading.json(appellation))));
        Batches.run(connection, Table.APPELLATION.delete(), Table.APPELLATION.keyColumns(),
                gone.stream().map(appellation -> List.of(appellation.id())));
    }
}
