package org.entente.loading.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.entente.loading.RejectedFile;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Truth;
import org.entente.reading.Catalogue;

/**
 * One load's way into the tables: documents as they are read, then what they say together. It is one transaction, so that
 * all is visible at once or not at all; closed before it has finished, it leaves everything as it was.
 */
public final class Writing implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;
    private final DocumentTables tables;
    private final Set<String> obsolete;
    /** The documents that went, some of which came again. */
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> contents = new TreeMap<>();
    private int unchanged;
    private int changes;

    /**
     * @param database for looking at what is visible meanwhile
     * @param connection in a transaction, which this ends
     */
    Writing(DataSource database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.tables = new DocumentTables(connection);
        this.obsolete = tables.there();
    }

    /** Takes note that a document is as it was; its content is what the store {@linkplain StoredReading knew} of it. */
    public void keep(DocumentFact document, String content) {
        obsolete.remove(document.id());
        contents.put(document.id(), content);
        unchanged++;
    }

    /**
     * Adds documents, in place of those of the same ids.
     *
     * @param fingerprints what they were read from, by id, in 64 hexadecimal digits
     */
    public void add(List<DocumentFact> documents, Map<String, String> fingerprints) throws SQLException {
        List<String> replaced = documents.stream().map(DocumentFact::id).filter(obsolete::remove).toList();
        tables.remove(replaced);
        gone.addAll(replaced);
        contents.putAll(tables.add(documents, fingerprints));
        changes += replaced.size() + documents.size();
    }

    /**
     * Brings all other tables to a truth, and makes it visible.
     *
     * @param truth what all documents that were added or kept say together
     * @param catalogue the names of what it has codes of
     * @param rejected the files that are no documents
     * @param source what all this was made of, in 64 hexadecimal digits, or null
     */
    public Written finish(Truth truth, Catalogue catalogue, List<RejectedFile> rejected, String source)
            throws SQLException {
        var rows = new TruthRows(truth, catalogue, rejected);
        String revision = Revision.of(contents.values(), rows);
        tables.remove(obsolete);
        gone.addAll(obsolete);
        changes += obsolete.size();
        var differences = new ArrayList<Difference>();
        for (Table table : EnumSet.complementOf(EnumSet.of(Table.DOCUMENT))) {
            var difference = new Difference(connection, table);
            difference.addAndChange(connection, rows.of(table));
            differences.add(0, difference);
            changes += difference.size();
        }
        for (Difference difference : differences) {
            difference.removeVanished(connection);
        }
        follow(differences);
        int documents = contents.size();
        new LoadStateTable(connection).ready(revision, source, documents + rejected.size(), documents - unchanged, unchanged,
                obsolete.size(), truth.agreements().size(), documents);
        connection.commit();
        return new Written(revision, documents - unchanged, unchanged, obsolete.size(), changes);
    }

    private void follow(List<Difference> differences) throws SQLException {
        try (Connection visible = database.getConnection()) {
            var counts = new KeptCounts(connection, visible);
            for (Counted counted : Counted.values()) {
                Set<String> touched = new HashSet<>(counted == Counted.DOCUMENT ? gone : Set.of());
                differences.stream().filter(d -> counted.tables().contains(d.table()))
                        .forEach(d -> touched.addAll(d.touched()));
                counts.follow(counted, touched);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    /**
     * What a load wrote.
     *
     * @param revision what is visible now
     * @param loaded documents that were added
     * @param unchanged documents that were kept
     * @param removed documents that went away
     * @param changes rows added, changed or removed, the load's own report aside
     */
    public record Written(String revision, int loaded, int unchanged, int removed, int changes) {
    }
}
