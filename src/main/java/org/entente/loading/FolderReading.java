package org.entente.loading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.entente.loading.fold.Identifier;
import org.entente.loading.store.StoredReading;
import org.entente.reading.UnreadableTextException;
import org.jboss.logging.Logger;

/** Reads the texts of a folder, many at once; one that cannot be read harms no other. */
final class FolderReading {

    private static final Logger LOG = Logger.getLogger(FolderReading.class);
    // so many files are asked of the store at once
    private static final int PORTION = 200;

    private final NewsReader reader;
    private final SeedContent content;
    private final Function<List<String>, Map<String, StoredReading>> stored;
    private final int threads;
    private final Consumer<Progress> listener;

    /**
     * @param stored gives what the store knows of documents, by their names
     * @param threads how many files are read at the same time, at least 1
     * @param listener is told at most once a second how far this has come
     */
    FolderReading(NewsReader reader, SeedContent content, Function<List<String>, Map<String, StoredReading>> stored,
            int threads, Consumer<Progress> listener) {
        this.reader = reader;
        this.content = content;
        this.stored = stored;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * @param texts the files
     * @return what became of them
     * @throws InterruptedException when the thread is told to stop
     */
    Result read(List<Path> texts) throws InterruptedException {
        var readings = new ArrayList<SeedReading>();
        var rejected = new ArrayList<RejectedFile>();
        var meter = new Meter(texts.size(), System::nanoTime, listener);
        var number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads,
                work -> new Thread(work, "reader-" + number.incrementAndGet()));
        try {
            for (int from = 0; from < texts.size(); from += PORTION) {
                List<Path> portion = texts.subList(from, Math.min(from + PORTION, texts.size()));
                Map<String, StoredReading> known = stored.apply(portion.stream().map(SeedsFolder::name).toList());
                for (Future<Object> outcome : pool
                        .invokeAll(portion.stream().map(text -> task(text, known, meter)).toList())) {
                    if (get(outcome) instanceof SeedReading reading) {
                        readings.add(reading);
                    } else {
                        rejected.add((RejectedFile) get(outcome));
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return new Result(List.copyOf(readings), List.copyOf(rejected));
    }

    private Callable<Object> task(Path text, Map<String, StoredReading> known, Meter meter) {
        return () -> {
            String name = SeedsFolder.name(text);
            try {
                return read(name, text, known.get(name));
            } catch (UnreadableTextException e) {
                return new RejectedFile(name, e.getMessage());
            } catch (RuntimeException | StackOverflowError e) {
                LOG.errorf(e, "The reader failed on %s", name);
                return new RejectedFile(name, "the reader failed on this text; the log of the service says more");
            } finally {
                meter.oneDone();
            }
        };
    }

    private SeedReading read(String name, Path text, StoredReading known) {
        byte[] bytes = content.of(text);
        String fingerprint = fingerprint(bytes);
        if (known != null && known.fingerprint().equals(fingerprint)) {
            var unchanged = known.reading();
            if (unchanged.isPresent()) {
                return new SeedReading(unchanged.get(), fingerprint, true);
            }
        }
        return new SeedReading(StoredReading.fitting(reader.read(name, bytes)), fingerprint, false);
    }

    private String fingerprint(byte[] bytes) {
        MessageDigest digest = Identifier.sha256();
        digest.update(reader.fingerprint().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static Object get(Future<Object> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * What became of the files.
     *
     * @param readings of those that are documents, in the order of names
     * @param rejected the others, likewise
     */
    record Result(List<SeedReading> readings, List<RejectedFile> rejected) {
    }
}
