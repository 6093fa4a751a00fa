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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.loading.fold.DocumentFact;

/**
 * Documents, their readings and where they name things. A document of another fingerprint is another document: the old one
 * goes with all that hangs on it, so that texts never have to be compared.
 */
final class DocumentTables {

    private static final List<Column> ID = Table.DOCUMENT.keyColumns();
    private static final List<Column> READING = List.of(Column.text("document_id"), Column.bytes("fingerprint"),
            Column.bytes("content"), Column.text("reading"));
    private static final String INSERT_READING = "INSERT INTO document_reading (document_id, fingerprint, content, reading)"
            + " VALUES (?, ?, ?, ?)";

    private final Connection connection;

    DocumentTables(Connection connection) {
        this.connection = connection;
    }

    /** @return what is known of those documents, by name */
    Map<String, StoredReading> known(List<String> names) throws SQLException {
        var known = new HashMap<String, StoredReading>();
        String sql = """
                SELECT d.name, HEX(r.fingerprint), HEX(r.content), r.reading
                FROM document d JOIN document_reading r ON r.document_id = d.id
                WHERE d.id IN (%s)""".formatted(String.join(", ", Collections.nCopies(names.size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < names.size(); place++) {
                statement.setString(place + 1, DocumentFact.idOf(names.get(place)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString(1), new StoredReading(rows.getString(2).toLowerCase(Locale.ROOT),
                            rows.getString(3).toLowerCase(Locale.ROOT), rows.getString(4)));
                }
            }
        }
        return known;
    }

    /** @return the ids of all documents */
    Set<String> there() throws SQLException {
        var there = new HashSet<String>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM document");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                there.add(rows.getString(1));
            }
        }
        return there;
    }

    /** Removes documents and all that hangs on them. */
    void remove(Collection<String> ids) throws SQLException {
        Batches.run(connection, Table.DOCUMENT.delete(), ID, ids.stream().map(id -> List.of(id)));
    }

    /**
     * Adds documents.
     *
     * @param fingerprints theirs, by id
     * @return what names the content of each, by id
     */
    Map<String, String> add(List<DocumentFact> documents, Map<String, String> fingerprints) throws SQLException {
        var contents = new HashMap<String, String>();
        var readings = new ArrayList<List<Object>>();
        for (DocumentFact document : documents) {
            String content = Revision.of(Stream.concat(Stream.of(TruthRows.document(document)), citations(document)));
            contents.put(document.id(), content);
            readings.add(List.of(document.id(), fingerprints.get(document.id()), content,
                    StoredReading.json(document.reading())));
        }
        Batches.run(connection, Table.DOCUMENT.insert(), Table.DOCUMENT.columns(),
                documents.stream().map(TruthRows::document));
        Batches.run(connection, INSERT_READING, READING, readings);
        Batches.run(connection, SearchRows.INSERT_TEXT, SearchRows.TEXT_COLUMNS, documents.stream().map(SearchRows::text));
        Batches.run(connection, Table.CITATION.insert(), Table.CITATION.columns(),
                documents.stream().flatMap(DocumentTables::citations));
        return contents;
    }

    private static Stream<List<Object>> citations(DocumentFact document) {
        return document.citations().stream().map(TruthRows::citation);
    }
}
