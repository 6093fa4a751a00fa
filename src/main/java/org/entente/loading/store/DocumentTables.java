package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.loading.fold.DocumentFact;
import org.entente.loading.store.Writing.Added;

/** What each document decides alone: its text, what it says, and where it names countries, organisations and sectors. */
final class DocumentTables {

    private static final int PORTION = 500;
    private static final String NAMES = "subject_kind IN ('COUNTRY', 'ORGANISATION', 'SECTOR')";

    private final Connection connection;
    private final Revision digests = new Revision();

    DocumentTables(Connection connection) {
        this.connection = connection;
    }

    /** @return the ids of all documents */
    Set<String> there() throws SQLException {
        return ids("SELECT id FROM document");
    }

    /** @return the ids of all agreements */
    Set<String> agreementsThere() throws SQLException {
        return ids("SELECT id FROM agreement");
    }

    private Set<String> ids(String sql) throws SQLException {
        var ids = new HashSet<String>();
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** @return what the documents of those names say, without their texts */
    List<StoredReading> readings(Collection<String> names) throws SQLException {
        var readings = new ArrayList<StoredReading>();
        each("SELECT reading FROM document_reading WHERE document_id IN (%s)", names.stream().map(DocumentFact::idOf).toList(),
                row -> readings.add(new StoredReading(row.getString(1))));
        return readings;
    }

    /** @return of how many agreements each of those documents tells, by its id; of none when it is not in there */
    Map<String, Integer> agreements(Collection<String> ids) throws SQLException {
        var agreements = new HashMap<String, Integer>();
        each("SELECT document_id, COUNT(*) FROM document_agreement WHERE document_id IN (%s) GROUP BY document_id", ids,
                row -> agreements.put(row.getString(1), row.getInt(2)));
        return agreements;
    }

    private void each(String sql, Collection<String> ids, Taker taker) throws SQLException {
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            try (PreparedStatement statement = connection
                    .prepareStatement(sql.formatted(String.join(", ", Collections.nCopies(portion.size(), "?"))))) {
                for (int place = 0; place < portion.size(); place++) {
                    statement.setString(place + 1, portion.get(place));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.take(rows);
                    }
                }
            }
        }
    }

    /** Removes documents and all that hangs on them. */
    void remove(Collection<String> ids) throws SQLException {
        Batches.run(connection, Table.DOCUMENT.delete(), Table.DOCUMENT.keyColumns(), ids.stream().map(id -> List.of(id)));
    }

    /**
     * Puts documents in the place of those of the same ids.
     *
     * @param there the ids of those of them that are there
     * @return the digest of what each decides alone, in their order
     */
    List<Long> put(List<Added> added, Collection<String> there) throws SQLException {
        Batches.run(connection, "DELETE FROM citation WHERE document_id = ? AND " + NAMES, Table.DOCUMENT.keyColumns(),
                there.stream().map(id -> List.of(id)));
        List<DocumentFact> documents = added.stream().map(one -> DocumentFact.of(one.reading())).toList();
        put(Table.DOCUMENT, documents.stream().map(DocumentRows::document).toList());
        put(Table.DOCUMENT_READING, added.stream()
                .map(one -> Table.DOCUMENT_READING.row(one.gist().id(), StoredReading.json(one.reading()))).toList());
        put(Table.SEARCH_TEXT, documents.stream().map(DocumentRows::text).toList());
        var contents = new ArrayList<Long>();
        var gists = new ArrayList<List<Object>>();
        var mentions = new ArrayList<List<Object>>();
        for (int place = 0; place < documents.size(); place++) {
            List<List<Object>> own = DocumentRows.mentions(documents.get(place));
            long content = digests.of(Table.DOCUMENT, List.of(DocumentRows.document(documents.get(place))))
                    + digests.of(Table.CITATION, own);
            contents.add(content);
            gists.add(GistTable.row(added.get(place), content));
            mentions.addAll(own);
        }
        put(Table.DOCUMENT_GIST, gists);
        Batches.run(connection, Table.CITATION.insert(), Table.CITATION.columns(), mentions);
        return contents;
    }

    private void put(Table table, List<List<Object>> rows) throws SQLException {
        Batches.run(connection, table.put(), table.columns(), rows);
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }
}
