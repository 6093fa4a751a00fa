package org.entente.loading;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.loading.fold.Fold;
import org.entente.loading.fold.Truth;
import org.entente.loading.name.Transcription;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.entente.loading.store.Store.Written;
import org.entente.loading.store.StoredReading;
import org.jboss.logging.Logger;

/** Brings the store to what the folder's texts say. */
@ApplicationScoped
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    private final LoadingConfig config;
    private final SeedsFolder seeds;
    private final NewsReader reader;
    private final Store store;
    private final Semaphore attempts = new Semaphore(1);

    public Loader(LoadingConfig config, SeedsFolder seeds, NewsReader reader, Store store) {
        this.config = config;
        this.seeds = seeds;
        this.reader = reader;
        this.store = store;
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
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        var result = new FolderReading(reader, new SeedContent(config.maxFileSize().asLongValue()), this::known, threads,
                this::told).read(seeds.texts());
        result.rejected().forEach(file -> LOG.warnf("%s is not loaded: %s", file.name(), file.reason()));

        Truth truth = new Fold(Transcription.load(), reader.catalogue().officials())
                .fold(result.readings().stream().map(SeedReading::reading).toList());
        var fingerprints = new HashMap<String, String>();
        result.readings().forEach(seed -> fingerprints.put(seed.reading().name(), seed.fingerprint()));
        int unchanged = (int) result.readings().stream().filter(SeedReading::unchanged).count();
        Written written = store.write(truth, reader.catalogue(), fingerprints, result.rejected(), unchanged);
        var outcome = new Outcome(written.revision(), result.readings().size() - unchanged, unchanged, written.removed(),
                result.rejected());
        LOG.infof(
                "Revision %s: %d files loaded, %d unchanged, %d removed, %d rejected; %d officials, %d agreements; %d rows changed",
                outcome.revision(), outcome.loaded(), outcome.unchanged(), outcome.removed(), outcome.rejected().size(),
                truth.officials().size(), truth.agreements().size(), written.changes());
        return outcome;
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
