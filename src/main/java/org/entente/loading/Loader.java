package org.entente.loading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.entente.loading.fold.Identifier;
import org.entente.loading.store.Archive;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.entente.loading.store.Store.Confirmed;
import org.entente.loading.store.Writing.Made;
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
        String rules = build.map(name -> digest(name, reader.fingerprint(), config.maxFileSize().asLongValue())).orElse(null);
        Source source = rules == null ? Source.UNKNOWN : Source.of(texts, rules, clock.instant());
        if (source.whole().isPresent()) {
            var confirmed = store.confirm(source.whole().get());
            if (confirmed.isPresent()) {
                return confirmed(confirmed.get());
            }
        }
        // making the reader takes a second or two, and so does looking at a large archive
        var catalogue = CompletableFuture.supplyAsync(reader::catalogue);
        Archive archive = store.archive();
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        var folder = new FolderReading(reader, new SeedContent(config.maxFileSize().asLongValue()), archive.known(), source,
                threads, this::told);
        try (var update = Update.of(store, archive, source, rules, catalogue.join())) {
            List<RejectedFile> rejected = folder.read(texts, update::take);
            rejected.forEach(Loader::warn);
            Written written = update.finish(new Made(source.whole().orElse(null), rules, rejected));
            LOG.infof("Revision %s: %d files loaded, %d unchanged, %d removed, %d rejected; %d rows changed",
                    written.revision(), written.loaded(), written.unchanged(), written.removed(), rejected.size(),
                    written.changes());
            return new Outcome(written.revision(), written.loaded(), written.unchanged(), written.removed(), rejected);
        }
    }

    private static String digest(Object... rules) {
        return HexFormat.of().formatHex(Identifier.sha256().digest(Arrays.toString(rules).getBytes(StandardCharsets.UTF_8)));
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
