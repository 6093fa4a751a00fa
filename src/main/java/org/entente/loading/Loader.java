package org.entente.loading;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.entente.loading.fold.Fold;
import org.entente.loading.name.Transcription;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.entente.loading.store.Store.Confirmed;
import org.entente.loading.store.Writing.Made;
import org.entente.loading.store.Writing.Written;
import org.entente.reading.Catalogue;
import org.jboss.logging.Logger;

/** Brings the store to what the folder's texts say. */
@ApplicationScoped
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    private final LoadingConfig config;
    private final NewsReader reader;
    private final Store store;
    private final Sources sources;
    private final Semaphore attempts = new Semaphore(1);
    private final Recollection recollection;

    @Inject
    public Loader(LoadingConfig config, SeedsFolder seeds, NewsReader reader, Store store) {
        this(config, seeds, reader, store, Build.NAME, InstantSource.system());
    }

    /** @param build names the program that loads */
    Loader(LoadingConfig config, SeedsFolder seeds, NewsReader reader, Store store, String build, InstantSource clock) {
        this.config = config;
        this.reader = reader;
        this.store = store;
        this.sources = new Sources(seeds, reader, config.maxFileSize().asLongValue(), build, clock);
        this.recollection = new Recollection(store);
    }

    /**
     * Loads the folder. What was visible before stays so until all of the new is there, and for good when anything fails.
     *
     * @return what it did
     * @throws MissingSeedsException when there is no folder
     * @throws IllegalStateException when this process is loading already, or the store could not be written
     * @throws InterruptedException when the thread is told to stop
     */
    public Outcome load() throws InterruptedException {
        return load(sources::look);
    }

    // what changes between a look and its load has no stamp of the look, so that the next look finds it
    private Outcome load(Supplier<Source> look) throws InterruptedException {
        try (Attempt attempt = begin(); NamedLock lock = store.lock()) {
            return loadAlone(look);
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written", e);
        }
    }

    /**
     * Loads the folder, unless its files are those that what is visible was made of: then it writes nothing.
     *
     * @return what it did, or nothing
     * @throws MissingSeedsException as {@link #load()}
     * @throws IllegalStateException as {@link #load()}
     * @throws InterruptedException when the thread is told to stop
     */
    public Optional<Outcome> loadChanges() throws InterruptedException {
        Source seen = sources.look();
        Optional<String> whole = seen.whole();
        try {
            if (whole.isPresent() && store.isMadeOf(whole.get())) {
                return Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be read", e);
        }
        return Optional.of(load(() -> seen));
    }

    /**
     * Readies all that is needed to take up a change, so that the change is visible sooner; no load has to wait for it, and
     * none needs it.
     *
     * @throws IllegalStateException when the store could not be read
     */
    void ready() {
        try {
            // the reader is made while what is on record is read
            recollection.ready(sources.rules(), CompletableFuture.supplyAsync(() -> fold(reader.catalogue())));
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be read", e);
        }
    }

    /** Gives back what only loads need: the next one may be long in coming. */
    void rest() {
        reader.rest();
    }

    private static Fold fold(Catalogue catalogue) {
        return new Fold(Transcription.load(), catalogue.officials());
    }

    private Attempt begin() {
        if (!attempts.tryAcquire()) {
            throw new IllegalStateException("this process is loading already");
        }
        return attempts::release;
    }

    private Outcome loadAlone(Supplier<Source> look) throws SQLException, InterruptedException {
        try {
            store.started();
            return read(look.get());
        } catch (SQLException | RuntimeException e) {
            try {
                store.failed();
            } catch (SQLException | RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private Outcome read(Source source) throws SQLException, InterruptedException {
        if (source.whole().isPresent()) {
            var confirmed = store.confirm(source.whole().get());
            if (confirmed.isPresent()) {
                return confirmed(confirmed.get());
            }
        }
        // making the reader takes a second or two, and so does looking at a large archive
        var catalogue = CompletableFuture.supplyAsync(reader::catalogue);
        Past past = recollection.take();
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        var folder = new FolderReading(reader, new SeedContent(config.maxFileSize().asLongValue()), past.archive().known(),
                source,
                threads, this::told);
        try (var update = Update.of(store, past, source, fold(catalogue.join()), catalogue.join())) {
            List<RejectedFile> rejected = folder.read(source.texts(), update::take);
            Update.Done done = update.finish(new Made(source.whole().orElse(null), source.rules(), rejected));
            done.past().ifPresent(recollection::keep);
            Written written = done.written();
            return new Outcome(written.revision(), written.loaded(), written.unchanged(), written.removed(), rejected,
                    written.changes(), source.whole().isPresent());
        }
    }

    private static Outcome confirmed(Confirmed confirmed) {
        return new Outcome(confirmed.revision(), 0, confirmed.documents(), 0, confirmed.rejected(), 0, true);
    }

    private void told(Progress progress) {
        LOG.info(progress);
        try {
            store.progressed(progress);
        } catch (SQLException e) {
            // the load itself meets the same trouble sooner or later, and says so
            LOG.debug("the progress could not be told", e);
        }
    }

    /** The one run that a process may have at a time. */
    private interface Attempt extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * What a load did.
     *
     * @param revision what is visible now, 16 hexadecimal digits
     * @param loaded files read
     * @param unchanged files known from before
     * @param removed documents whose files went away
     * @param rejected files that are no documents
     * @param changes rows added, changed or removed, the load's own report aside
     * @param settled whether no file had changed so shortly before that it may have changed again unseen
     */
    public record Outcome(String revision, int loaded, int unchanged, int removed, List<RejectedFile> rejected, int changes,
            boolean settled) {
    }
}
