package org.entente.loading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.AgreementPortrait;
import org.entente.loading.fold.Fold;
import org.entente.loading.fold.Gist;
import org.entente.loading.fold.People;
import org.entente.loading.store.Archive;
import org.entente.loading.store.Archive.Known;
import org.entente.loading.store.StoredReading;
import org.entente.loading.store.Writing;
import org.entente.reading.Reading;

/** The agreements' part of an {@link Update}: folded within one set of parties, some sets at a time. */
final class AgreementUpdate {

    // so many documents' readings are in memory at once, or those of one set of parties
    private static final int PORTION = 500;

    private final Archive archive;
    private final boolean follows;
    private final Writing writing;
    private final People peopleBefore;
    private final People people;
    private final Set<String> changed;
    private final Map<String, Reading> replaced;
    // of one portion after another, though not of one thread
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();

    /**
     * @param changed the names of documents that were read anew
     * @param replaced what documents said that say something else now, or are gone
     */
    AgreementUpdate(Archive archive, boolean follows, Writing writing, People peopleBefore, People people,
            Set<String> changed, Map<String, Reading> replaced) {
        this.archive = archive;
        this.follows = follows;
        this.writing = writing;
        this.peopleBefore = peopleBefore;
        this.people = people;
        this.changed = changed;
        this.replaced = replaced;
    }

    /**
     * @param gists what is kept of all documents, by name
     * @param different the names of those that came, went, say something else, or name others than before
     * @return the names of documents that may tell of other agreements than before
     */
    Set<String> write(Map<String, Gist> gists, Collection<String> different) throws SQLException {
        Map<String, Set<String>> now = new TreeMap<>();
        Map<String, Set<String>> before = new TreeMap<>();
        if (follows) {
            for (String name : different) {
                Known known = archive.known().get(name);
                (known == null ? List.<String> of() : known.gist().parties()).forEach(parties -> tellers(before, parties));
                (gists.containsKey(name) ? gists.get(name).parties() : List.<String> of())
                        .forEach(parties -> tellers(before, parties));
            }
            archive.known().values().forEach(known -> collect(known.gist(), before, before::containsKey));
            gists.values().forEach(gist -> collect(gist, now, before::containsKey));
        } else {
            gists.values().forEach(gist -> collect(gist, now, parties -> true));
            now.keySet().forEach(parties -> tellers(before, parties));
        }
        var portions = new ArrayList<Set<String>>();
        Set<String> portion = new HashSet<>();
        int documents = 0;
        for (String parties : before.keySet()) {
            int tellers = before.get(parties).size() + now.getOrDefault(parties, Set.of()).size();
            if (documents > 0 && documents + tellers > PORTION) {
                portions.add(portion);
                portion = new HashSet<>();
                documents = 0;
            }
            portion.add(parties);
            documents += tellers;
        }
        portions.add(portion);
        Relay.run(portions, next -> prepare(next, before, now), ready -> writing.agreements(ready.before(), ready.rows()));
        if (!follows && !archive.isEmpty()) {
            Set<String> vanished = writing.agreementsThere();
            vanished.removeAll(written);
            for (List<String> some : Update.portions(vanished)) {
                writing.agreements(some, writing.ready(List.of()));
            }
        }
        return touched;
    }

    private static Set<String> tellers(Map<String, Set<String>> byParties, String parties) {
        return byParties.computeIfAbsent(parties, p -> new TreeSet<>());
    }

    private static void collect(Gist gist, Map<String, Set<String>> byParties, Predicate<String> wanted) {
        gist.parties().stream().filter(wanted).forEach(parties -> tellers(byParties, parties).add(gist.name()));
    }

    private CompletableFuture<Update.Portion> prepare(Set<String> portion, Map<String, Set<String>> before,
            Map<String, Set<String>> now) throws SQLException {
        List<StoredReading> stored = writing.readings(names(portion, now));
        return CompletableFuture.supplyAsync(() -> {
            Map<String, Reading> readings = new HashMap<>();
            stored.stream().map(StoredReading::reading).forEach(reading -> readings.put(reading.name(), reading));
            List<Reading> earlier = names(portion, before).stream()
                    .map(name -> replaced.containsKey(name) ? replaced.get(name) : readings.get(name)).toList();
            return fold(portion, earlier, readings.values());
        });
    }

    private Update.Portion fold(Set<String> portion, Collection<Reading> earlier, Collection<Reading> readings) {
        Map<String, AgreementPortrait> were = Fold.agreements(earlier, peopleBefore, portion::contains);
        Map<String, AgreementPortrait> are = Fold.agreements(readings, people, portion::contains);
        var facts = new ArrayList<AgreementFact>();
        var there = new ArrayList<String>();
        are.forEach((id, portrait) -> {
            if (!isSame(were.get(id), portrait)) {
                facts.add(portrait.compose(id));
                touched.addAll(portrait.documents());
            }
        });
        were.forEach((id, portrait) -> {
            if (!isSame(portrait, are.get(id))) {
                there.add(id);
                touched.addAll(portrait.documents());
            }
        });
        if (!follows) {
            written.addAll(are.keySet());
            there.addAll(archive.isEmpty() ? List.of() : are.keySet());
        }
        return new Update.Portion(there, writing.ready(facts));
    }

    private static Set<String> names(Set<String> portion, Map<String, Set<String>> byParties) {
        var names = new TreeSet<String>();
        portion.forEach(parties -> names.addAll(byParties.getOrDefault(parties, Set.of())));
        return names;
    }

    private boolean isSame(AgreementPortrait was, AgreementPortrait is) {
        return was != null && is != null && was.isToldAs(is) && Collections.disjoint(is.documents(), changed);
    }
}
