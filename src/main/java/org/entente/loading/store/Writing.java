package org.entente.loading.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.entente.loading.RejectedFile;
import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.Appellation;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Gist;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.store.Archive.Known;
import org.entente.reading.Catalogue;
import org.entente.reading.Reading;

/**
 * One load's way into the tables: documents as they are read, then the officials, the agreements, and what documents are
 * tied to. It is one transaction, so that all is visible at once or not at all; closed before it has finished, it leaves
 * everything as it was.
 */
public final class Writing implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;
    private final Archive archive;
    private final Groups groups;
    private final DocumentTables documents;
    private final Derived derived;
    private final Heads heads;
    private int loaded;
    private String loadedAt;

    /**
     * @param database for looking at what is visible meanwhile
     * @param connection in a transaction, which this ends
     * @param follows whether only what is told of is to change: else every document and agreement has to be told of
     */
    Writing(DataSource database, Connection connection, Archive archive, boolean follows, Catalogue catalogue)
            throws SQLException {
        this.database = database;
        this.connection = connection;
        this.archive = archive;
        this.groups = new Groups(catalogue.sectors());
        this.documents = new DocumentTables(connection);
        this.derived = new Derived(connection, follows);
        this.heads = new Heads(connection, catalogue, derived.tallies(), follows);
        if (follows) {
            derived.revision().from(archive.revision());
        } else {
            archive.known().values().forEach(known -> derived.revision().add(known.content()));
        }
    }

    /** @return what the documents of those names say, without their texts, as far as they were there or were added */
    public List<StoredReading> readings(Collection<String> names) throws SQLException {
        return documents.readings(names);
    }

    /**
     * Adds documents, in the place of those of the same names.
     *
     * @return how they are on record from now on, in their order
     */
    public List<Known> add(List<Added> added) throws SQLException {
        for (Added one : added) {
            var known = archive.known().get(one.gist().name());
            derived.revision().add(known == null ? 0 : -known.content());
        }
        List<Long> contents = documents.put(added,
                added.stream().map(one -> one.gist().id()).filter(archive.documents()::contains).toList());
        contents.forEach(derived.revision()::add);
        loaded += added.size();
        derived.changed(added.size());
        return IntStream.range(0, added.size()).mapToObj(place -> added.get(place).known(contents.get(place))).toList();
    }

    /** Takes note of what the file system says now of files that say what they said. */
    public void stamp(Map<String, String> stampsByName) throws SQLException {
        new GistTable(connection).stamp(stampsByName);
    }

    /** Adds the officials, all that there are to be; agreements and documents refer to them. */
    public void officials(List<OfficialFact> all) throws SQLException {
        heads.addOfficials(all);
    }

    /** @return the agreements' rows, made on any thread */
    public Ready ready(List<AgreementFact> agreements) {
        return new Ready(agreements.stream().flatMap(agreement -> agreement.parties().stream()).toList(),
                agreements.stream().flatMap(agreement -> agreement.organisations().stream()).toList(), Scope.AGREEMENTS,
                new AgreementRows(agreements, groups)::of);
    }

    /**
     * Brings agreements to what they are to be.
     *
     * @param before the ids of those that may be there in any form; what is not among the agreements goes
     */
    public void agreements(Collection<String> before, Ready agreements) throws SQLException {
        bring(Scope.AGREEMENTS, before, agreements);
    }

    /** @return of how many agreements each of those documents tells, by its id; of none when it is not in there */
    public Map<String, Integer> agreementsOf(Collection<String> ids) throws SQLException {
        return documents.agreements(ids);
    }

    /**
     * @param agreements of how many each document tells, by its id
     * @return the rows of what documents are tied to, made on any thread
     */
    public Ready ready(List<DocumentFact> facts, Map<String, Integer> agreements) {
        return new Ready(facts.stream().flatMap(document -> document.countries().stream()).toList(),
                facts.stream().flatMap(document -> document.organisations().stream()).toList(), Scope.DOCUMENTS,
                new DocumentRows(facts, agreements, groups)::of);
    }

    /**
     * Brings what documents are tied to, to what it is to be; agreements have to be there.
     *
     * @param before the ids of those that may be there in any form; what is not among the documents loses all ties
     */
    public void documents(Collection<String> before, Ready facts) throws SQLException {
        bring(Scope.DOCUMENTS, before, facts);
    }

    private void bring(List<Scope> scopes, Collection<String> before, Ready rows) throws SQLException {
        heads.addCountries(rows.countries().stream());
        heads.addOrganisations(rows.organisations().stream());
        var differences = new ArrayList<Difference>();
        for (Scope scope : scopes) {
            var difference = new Difference(scope);
            difference.look(connection, before);
            difference.addAndChange(connection, rows.of(scope.table()));
            differences.add(difference);
        }
        Collections.reverse(differences);
        for (Difference difference : differences) {
            difference.removeVanished(connection);
            derived.follow(difference, rows.digest(difference.table()));
        }
    }

    /** @return the ids of all agreements that are there */
    public Set<String> agreementsThere() throws SQLException {
        return documents.agreementsThere();
    }

    /**
     * Makes all of it visible.
     *
     * @param documents how many there are to be
     * @param appellations all that they are known by
     * @param gone the ids of the others; nothing is tied to them any more
     */
    public Written finish(Made made, int documents, Set<Appellation> appellations, Set<String> gone) throws SQLException {
        archive.known().values().stream().filter(known -> gone.contains(known.id()))
                .forEach(known -> derived.revision().add(-known.content()));
        this.documents.remove(gone);
        derived.changed(gone.size());
        heads.finish(made.rejected()).forEach(derived::follow);
        derived.write(heads.names(), connection, database);
        new GistTable(connection).keep(appellations, archive.appellations());
        return commit(made, new Written(derived.revision().name(), loaded, documents - loaded, gone.size(),
                derived.changes()));
    }

    /**
     * Makes visible that all documents say what they said.
     *
     * @param documents how many there are
     */
    public Written confirm(Made made, int documents) throws SQLException {
        derived.follow(heads.reject(made.rejected()));
        return commit(made, new Written(derived.revision().name(), 0, documents, 0, derived.changes()));
    }

    private Written commit(Made made, Written written) throws SQLException {
        var state = new LoadStateTable(connection);
        state.ready(made, written);
        loadedAt = state.loadedAt();
        connection.commit();
        return written;
    }

    /** @return when it was made visible, as the database tells it, or null before that */
    public String loadedAt() {
        return loadedAt;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    /**
     * A document that was read.
     *
     * @param gist what is kept of it
     * @param reading what it says
     * @param fingerprint what it was read from, in 64 hexadecimal digits
     * @param stamp what the file system and the rules of loading say of its file, in 32 hexadecimal digits, or null
     */
    public record Added(Gist gist, Reading reading, String fingerprint, String stamp) {

        private Known known(long content) {
            return new Known(gist.id(), gist, stamp, fingerprint, content);
        }
    }

    /**
     * What a load is made of.
     *
     * @param source all files, in 64 hexadecimal digits, or null
     * @param rules what names its rules, in 64 hexadecimal digits, or null
     * @param rejected the files that are no documents
     */
    public record Made(String source, String rules, List<RejectedFile> rejected) {
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
