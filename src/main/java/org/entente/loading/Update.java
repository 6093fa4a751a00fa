package org.entente.loading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.loading.fold.Appellation;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Fold;
import org.entente.loading.fold.Gist;
import org.entente.loading.fold.People;
import org.entente.loading.store.Archive;
import org.entente.loading.store.Archive.Known;
import org.entente.loading.store.Ready;
import org.entente.loading.store.Store;
import org.entente.loading.store.StoredReading;
import org.entente.loading.store.Writing;
import org.entente.loading.store.Writing.Added;
import org.entente.loading.store.Writing.Made;
import org.entente.loading.store.Writing.Written;
import org.entente.reading.Catalogue;
import org.entente.reading.Reading;

/**
 * The way from what an archive says to what it says after a load.
 *
 * <p>
 * Folding is pure: what was on record is folded again where it has to be known, and only what came out differently is
 * written. Where other rules made what is on record, all of it is written anew.
 */
final class Update implements AutoCloseable {

    // so many documents' readings are in memory at once
    private static final int PORTION = 500;
    // so many readings that are replaced are kept; beyond that, writing all anew does not take much longer
    private static final int MOST_REPLACED = 10_000;

    private final Archive archive;
    private final boolean follows;
    private final Fold fold;
    private final Writing writing;
    // folded while files are looked at
    private final CompletableFuture<People> before;
    private final Map<Appellation, Appellation> appellations = new HashMap<>();
    private final Map<String, Gist> gists = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    /** What is on record from now on, where that follows from what was. */
    private final Map<String, Known> now = new HashMap<>();
    /** What documents said that say something else now, or nothing any more. */
    private final Map<String, Reading> replaced = new HashMap<>();

    private Update(Past past, boolean follows, Fold fold, Writing writing) {
        this.archive = past.archive();
        this.follows = follows;
        this.fold = fold;
        this.writing = writing;
        this.before = follows ? past.people(fold) : CompletableFuture.completedFuture(People.NONE);
        archive.appellations().forEach(appellation -> appellations.put(appellation, appellation));
    }

    /**
     * @param past what is on record
     * @param source how the files are now, and by which rules they are loaded
     * @param fold by those rules
     */
    static Update of(Store store, Past past, Source source, Fold fold, Catalogue catalogue)
            throws SQLException {
        Archive archive = past.archive();
        boolean follows = archive.isMadeBy(source.rules()) && archive.known().values().stream()
                .filter(known -> known.stamp() == null || !known.stamp().equals(source.stamp(known.gist().name())))
                .count() <= MOST_REPLACED;
        return new Update(past, follows, fold, store.write(archive, follows, catalogue));
    }

    /** Takes documents as they are read. */
    void take(List<SeedReading> seeds) {
        var added = new ArrayList<Added>();
        var stamps = new HashMap<String, String>();
        for (SeedReading seed : seeds) {
            Known known = archive.known().get(seed.name());
            if (seed.reading() != null) {
                Gist gist = shared(Gist.of(seed.reading()));
                gists.put(seed.name(), gist);
                changed.add(seed.name());
                added.add(new Added(gist, seed.reading(), seed.fingerprint(), seed.stamp()));
            } else {
                gists.put(seed.name(), known.gist());
                onRecord(known);
                if (!Objects.equals(seed.stamp(), known.stamp())) {
                    stamps.put(seed.name(), seed.stamp());
                }
            }
        }
        try {
            keep(added.stream().map(one -> one.gist().name()).filter(archive.known()::containsKey).toList());
            writing.add(added).forEach(this::onRecord);
            writing.stamp(stamps);
            stamps.forEach((name, stamp) -> onRecord(archive.known().get(name).stamped(stamp)));
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written", e);
        }
    }

    // a first load has the memory for nothing but what it needs
    private void onRecord(Known known) {
        if (follows) {
            now.put(known.gist().name(), known);
        }
    }

    // the same few appellations and parties are told again and again
    private Gist shared(Gist gist) {
        return new Gist(gist.name(), gist.language(), gist.published(),
                gist.appellations().stream().map(told -> appellations.computeIfAbsent(told, t -> t)).toList(), gist.parties());
    }

    private void keep(Collection<String> names) throws SQLException {
        if (follows) {
            writing.readings(names).stream().map(StoredReading::reading)
                    .forEach(reading -> replaced.put(reading.name(), reading.slim()));
        }
    }

    /** Folds what was taken, and makes it visible. */
    Done finish(Made made) throws SQLException {
        List<String> goneNames = archive.known().keySet().stream().filter(name -> !gists.containsKey(name)).toList();
        if (follows && changed.isEmpty() && goneNames.isEmpty()) {
            return done(made, writing.confirm(made, gists.size()), archive.appellations(), before);
        }
        keep(goneNames);
        People after = fold.people(gists.values());
        Set<String> renamed = follows ? renamed(before.join(), after) : Set.of();
        writing.officials(after.officials());
        var agreements = new AgreementUpdate(archive, follows, writing, before.join(), after, changed, replaced);
        Set<String> touched = agreements.write(gists,
                Stream.of(changed, goneNames, renamed).flatMap(Collection::stream).toList());
        touched.addAll(changed);
        touched.addAll(renamed);
        documents(follows ? touched : gists.keySet(), after);
        Set<String> gone = follows ? goneNames.stream().map(name -> archive.known().get(name).id()).collect(Collectors.toSet())
                : gone();
        for (List<String> portion : portions(gone)) {
            writing.documents(portion, writing.ready(List.of(), Map.of()));
        }
        Set<Appellation> told = gists.values().stream().flatMap(gist -> gist.appellations().stream())
                .collect(Collectors.toSet());
        return done(made, writing.finish(made, gists.size(), told, gone), told, CompletableFuture.completedFuture(after));
    }

    private Done done(Made made, Written written, Collection<Appellation> told, CompletableFuture<People> people) {
        return new Done(written, follows
                ? Optional.of(new Past(new Archive(written.revision(), writing.loadedAt(), made.rules(), now, told,
                        now.values().stream().map(Known::id).collect(Collectors.toSet())), people))
                : Optional.empty());
    }

    /** @return the names of the documents that say what they said, of other officials */
    private Set<String> renamed(People were, People are) {
        return gists.keySet().stream().filter(name -> !changed.contains(name))
                .filter(name -> !were.in(name).equals(are.in(name))).collect(Collectors.toSet());
    }

    /** @return the ids of the documents that are no more, known or not */
    private Set<String> gone() {
        Set<String> gone = new HashSet<>(archive.documents());
        for (String name : gists.keySet()) {
            Known known = archive.known().get(name);
            gone.remove(known != null ? known.id() : DocumentFact.idOf(name));
        }
        return gone;
    }

    private void documents(Collection<String> names, People people) throws SQLException {
        Relay.run(portions(names.stream().filter(gists::containsKey).sorted().toList()), portion -> {
            List<String> ids = portion.stream().map(DocumentFact::idOf).toList();
            List<StoredReading> readings = writing.readings(portion);
            Map<String, Integer> agreements = writing.agreementsOf(ids);
            return CompletableFuture.supplyAsync(() -> new Portion(ids.stream().filter(archive.documents()::contains).toList(),
                    writing.ready(readings.stream().map(StoredReading::reading)
                            .map(reading -> DocumentFact.of(reading, people.in(reading.name()))).toList(), agreements)));
        }, portion -> writing.documents(portion.before(), portion.rows()));
    }

    static List<List<String>> portions(Collection<String> those) {
        var all = List.copyOf(those);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PORTION)
                .mapToObj(from -> all.subList(from, Math.min(from + PORTION, all.size()))).toList();
    }

    /**
     * What came of it.
     *
     * @param written what was written
     * @param past what is on record by that, where the next load need not read it again
     */
    record Done(Written written, Optional<Past> past) {
    }

    /**
     * Documents or agreements, ready to be written.
     *
     * @param before the ids of those that may be there
     * @param rows what they are to be
     */
    record Portion(Collection<String> before, Ready rows) {
    }

    @Override
    public void close() throws SQLException {
        writing.close();
    }
}
