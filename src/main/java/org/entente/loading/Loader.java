package org.entente.loading;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Fold;
import org.entente.loading.fold.Truth;
import org.entente.loading.name.Transcription;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.entente.loading.store.Store.Confirmed;
import org.entente.loading.store.StoredReading;
import org.entente.loading.store.Writing;
import org.entente.loading.store.Writing.Written;
import org.jboss.logging.Logger;

/** Brings the store to what the folder's texts say. */
@ApplicationScoped
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    private final LoadingConfig config;
    private final SeedsFolder seeds;
    private final NewsReader reader;
    private final Store store;
    private final Optional<String> build;
    private final InstantSource clock;
    private final Semaphore attempts = new Semaphore(1);

    @Inject
    public Loader(LoadingConfig config, SeedsFolder seeds, NewsReader reader, Store store) {
        this(config, seeds, reader, store, Source.build(), InstantSource.system());
    }

    /** @param build what names all rules that a load follows, if anything does: only then is it skipped where nothing changed */
    Loader(LoadingConfig config, SeedsFolder seeds, NewsReader reader, Store store, Optional<String> build,
            InstantSource clock) {
        this.config = config;
        this.seeds = seeds;
        this.reader = reader;
        this.store = store;
        this.build = build;
        this.clock = clock;
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
        try (Attempt attempt = begin(); NamedLock lock = store.lock()) {
            return loadAlone();
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written", e);
        }
    }

    private Attempt begin() {
        if (!attempts.tryAcquire()) {
            throw new IllegalStateException("this process is loading already");
        }
        return attempts::release;
    }

    private Outcome loadAlone() throws SQLException, InterruptedException {
        try {
            store.started();
            return read();
        } catch (SQLException | RuntimeException e) {
            try {
                store.failed();
            } catch (SQLException | RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private Outcome read() throws SQLException, InterruptedException {
        List<Path> texts = seeds.texts();
        String source = source(texts);
        if (source != null) {
            var confirmed = store.confirm(source);
            if (confirmed.isPresent()) {
                return confirmed(confirmed.get());
            }
        }
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        try (Writing writing = store.write()) {
            var documents = new ArrayList<DocumentFact>();
            List<RejectedFile> rejected = new FolderReading(reader, new SeedContent(config.maxFileSize().asLongValue()),
                    this::known, threads, this::told).read(texts, portion -> documents.addAll(write(portion, writing)));
            rejected.forEach(Loader::warn);
            Truth truth = new Fold(Transcription.load(), reader.catalogue().officials()).foldDocuments(documents);
            Written written = writing.finish(truth, reader.catalogue(), rejected, source);
            LOG.infof(
                    "Revision %s: %d files loaded, %d unchanged, %d removed, %d rejected; %d officials, %d agreements; %d rows changed",
                    written.revision(), written.loaded(), written.unchanged(), written.removed(), rejected.size(),
                    truth.officials().size(), truth.agreements().size(), written.changes());
            return new Outcome(written.revision(), written.loaded(), written.unchanged(), written.removed(), rejected);
        }
    }

    private String source(List<Path> texts) {
        return build.flatMap(name -> Source.of(texts,
                String.join(" ", name, reader.fingerprint(), String.valueOf(config.maxFileSize().asLongValue())),
                clock.instant())).orElse(null);
    }

    private static Outcome confirmed(Confirmed confirmed) {
        confirmed.rejected().forEach(Loader::warn);
        LOG.infof("Revision %s: no file has changed, %d documents, %d rejected", confirmed.revision(), confirmed.documents(),
                confirmed.rejected().size());
        return new Outcome(confirmed.revision(), 0, confirmed.documents(), 0, confirmed.rejected());
    }

    private static void warn(RejectedFile file) {
        LOG.warnf("%s is not loaded: %s", file.name(), file.reason());
    }

    /** @return the documents, slim, since an archive's texts would not fit into memory */
    private static List<DocumentFact> write(List<SeedReading> readings, Writing writing) {
        var slim = new ArrayList<DocumentFact>();
        var added = new ArrayList<DocumentFact>();
        var fingerprints = new HashMap<String, String>();
        for (SeedReading seed : readings) {
            DocumentFact document = Fold.document(seed.reading());
            slim.add(document.slim());
            if (seed.content() == null) {
                added.add(document);
                fingerprints.put(document.id(), seed.fingerprint());
            } else {
                writing.keep(document, seed.content());
            }
        }
        try {
            writing.add(added, fingerprints);
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written", e);
        }
        return slim;
    }

    private Map<String, StoredReading> known(List<String> names) {
        try {
            return store.known(names);
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be read", e);
        }
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
     */
    public record Outcome(String revision, int loaded, int unchanged, int removed, List<RejectedFile> rejected) {
    }
}
