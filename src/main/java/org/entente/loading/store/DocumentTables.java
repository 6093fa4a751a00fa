package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.loading.fold.DocumentFact;

/**
 * Documents and their readings. A document of another fingerprint is another document: the old one goes with all that
 * hangs on it, so that texts never have to be compared.
 */
final class DocumentTables {

    private static final List<Column> ID = Table.DOCUMENT.keyColumns();
    private static final String DELETE = Table.DOCUMENT.delete();

    private final Connection connection;

    DocumentTables(Connection connection) {
        this.connection = connection;
    }

    /** @return what is known of those documents, by name */
    Map<String, StoredReading> known(List<String> names) throws SQLException {
        var known = new HashMap<String, StoredReading>();
        String sql = """
                SELECT d.name, HEX(r.fingerprint), r.reading, d.text
                FROM document d JOIN document_reading r ON r.document_id = d.id
                WHERE d.id IN (%s)""".formatted(String.join(", ", Collections.nCopies(names.size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < names.size(); place++) {
                statement.setString(place + 1, DocumentFact.idOf(names.get(place)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString(1), new StoredReading(rows.getString(2).toLowerCase(Locale.ROOT),
                            rows.getString(3), rows.getString(4)));
                }
            }
        }
        return known;
    }

    /**
     * @param documents those that the store is to hold
     * @param fingerprints theirs, by name
     * @param rows theirs
     * @return how many went, and whether any came or went
     */
    Replaced replace(List<DocumentFact> documents, Map<String, String> fingerprints, Stream<List<Object>> rows)
            throws SQLException {
        Map<String, DocumentFact> missing = new HashMap<>();
        documents.forEach(document -> missing.put(document.id(), document));
        Set<String> wanted = Set.copyOf(missing.keySet());
        Set<String> obsolete = new HashSet<>();
        fingerprintsThere().forEach((id, fingerprint) -> {
            DocumentFact document = missing.get(id);
            if (document != null && fingerprint.equals(fingerprints.get(document.reading().name()))) {
                missing.remove(id);
            } else {
                obsolete.add(id);
            }
        });
        Batches.run(connection, DELETE, ID, obsolete.stream().map(id -> List.<Object> of(id)).toList());
        Batches.run(connection, Table.DOCUMENT.insert(), Table.DOCUMENT.columns(),
                rows.filter(row -> missing.containsKey(row.get(0))).toList());
        var readings = new ArrayList<List<Object>>();
        missing.forEach((id, document) -> readings.add(List.of(id, fingerprints.get(document.reading().name()),
                StoredReading.json(document.reading()))));
        Batches.run(connection, "INSERT INTO document_reading (document_id, fingerprint, reading) VALUES (?, ?, ?)",
                List.of(Column.text("document_id"), Column.bytes("fingerprint"), Column.text("reading")), readings);
        Batches.run(connection, SearchRows.INSERT_TEXT, SearchRows.TEXT_COLUMNS,
                missing.values().stream().map(SearchRows::text).toList());
        int removed = (int) obsolete.stream().filter(id -> !wanted.contains(id)).count();
        return new Replaced(removed, obsolete.size() + missing.size(), obsolete);
    }

    private Map<String, String> fingerprintsThere() throws SQLException {
        var there = new HashMap<String, String>();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT d.id, COALESCE(HEX(r.fingerprint), '')
                FROM document d LEFT JOIN document_reading r ON r.document_id = d.id""");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                there.put(rows.getString(1), rows.getString(2).toLowerCase(Locale.ROOT));
            }
        }
        return there;
    }

    /**
     * @param removed documents whose files went away
     * @param changes all that went or came
     * @param gone the ids of those that went, some of which came again
     */
    record Replaced(int removed, int changes, Set<String> gone) {
    }
}
