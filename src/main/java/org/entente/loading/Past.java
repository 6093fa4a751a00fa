package org.entente.loading;

import java.util.concurrent.CompletableFuture;

import org.entente.loading.fold.Fold;
import org.entente.loading.fold.People;
import org.entente.loading.store.Archive;
import org.entente.loading.store.Archive.Known;

/** What is on record before a load, and who was who there. */
final class Past {

    private final Archive archive;
    private CompletableFuture<People> people;

    Past(Archive archive) {
        this(archive, null);
    }

    /** @param people who was who there, null where it is yet to be found out */
    Past(Archive archive, CompletableFuture<People> people) {
        this.archive = archive;
        this.people = people;
    }

    Archive archive() {
        return archive;
    }

    /**
     * @param fold by the rules that made the archive
     * @return the officials that its documents name; folded once, on another thread
     */
    synchronized CompletableFuture<People> people(Fold fold) {
        if (people == null) {
            people = CompletableFuture
                    .supplyAsync(() -> fold.people(archive.known().values().stream().map(Known::gist).toList()));
        }
        return people;
    }
}
