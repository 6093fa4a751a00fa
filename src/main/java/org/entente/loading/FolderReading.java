package org.entente.loading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.entente.loading.fold.Identifier;
import org.entente.loading.store.Archive.Known;
import org.entente.loading.store.StoredReading;
import org.entente.reading.UnreadableTextException;
import org.jboss.logging.Logger;

/** Reads the texts of a folder, many at once; one that cannot be read harms no other. */
final class FolderReading {

    private static final Logger LOG = Logger.getLogger(FolderReading.class);
    // so many files are taken further at once
    private static final int PORTION = 200;

    // goes up with every change of what is stored of a document by itself, so that it is stored anew
    private static final byte FORM = 2;

    private final NewsReader reader;
    private final SeedContent content;
    private final Map<String, Known> known;
    private final Source source;
    private final int threads;
    private final Consumer<Progress> listener;

    /**
     * @param known the documents on record, by their names
     * @param source how the files are now: one whose stamp is on record is not even opened
     * @param threads how many files are read at the same time, at least 1
     * @param listener is told at most once a second how far this has come
     */
    FolderReading(NewsReader reader, SeedContent content, Map<String, Known> known, Source source, int threads,
            Consumer<Progress> listener) {
        this.reader = reader;
        this.content = content;
        this.known = known;
        this.source = source;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * @param texts the files
     * @return what became of them
     * @throws InterruptedException when the thread is told to stop
     */
    Result read(List<SeedFile> texts) throws InterruptedException {
        var readings = new ArrayList<SeedReading>();
        List<RejectedFile> rejected = read(texts, readings::addAll);
        return new Result(List.copyOf(readings), rejected);
    }

    /**
     * @param texts the files
     * @param taker gets the documents in the order of names, a portion at a time, while the next one is read
     * @return the files that are none, likewise
     * @throws InterruptedException when the thread is told to stop
     */
    List<RejectedFile> read(List<SeedFile> texts, Consumer<List<SeedReading>> taker) throws InterruptedException {
        var rejected = new ArrayList<RejectedFile>();
        var meter = new Meter(texts.size(), System::nanoTime, listener);
        var number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads,
                work -> new Thread(work, "reader-" + number.incrementAndGet()));
        try {
            List<Future<Object>> next = submit(pool, texts, 0, meter);
            for (int from = PORTION; !next.isEmpty(); from += PORTION) {
                List<Future<Object>> current = next;
                next = submit(pool, texts, from, meter);
                var readings = new ArrayList<SeedReading>();
                for (Future<Object> outcome : current) {
                    if (get(outcome) instanceof SeedReading reading) {
                        readings.add(reading);
                    } else {
                        rejected.add((RejectedFile) get(outcome));
                    }
                }
                taker.accept(readings);
            }
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(rejected);
    }

    private List<Future<Object>> submit(ExecutorService pool, List<SeedFile> texts, int from, Meter meter) {
        if (from >= texts.size()) {
            return List.of();
        }
        List<SeedFile> portion = texts.subList(from, Math.min(from + PORTION, texts.size()));
        return portion.stream().map(text -> unchanged(text.name()).map(seed -> done(seed, meter))
                .orElseGet(() -> pool.submit(task(text, meter)))).toList();
    }

    private static Future<Object> done(SeedReading seed, Meter meter) {
        meter.oneDone();
        return CompletableFuture.completedFuture(seed);
    }

    private Callable<Object> task(SeedFile text, Meter meter) {
        return () -> {
            String name = text.name();
            try {
                return read(name, text.path());
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

    private SeedReading read(String name, Path text) {
        Known before = known.get(name);
        byte[] bytes = content.of(text);
        String fingerprint = fingerprint(bytes);
        boolean unchanged = before != null && before.fingerprint().equals(fingerprint);
        return new SeedReading(name, unchanged ? null : StoredReading.fitting(reader.read(name, bytes)), fingerprint,
                source.stamp(name));
    }

    /** @return a document whose file nobody touched */
    private Optional<SeedReading> unchanged(String name) {
        Known before = known.get(name);
        String stamp = source.stamp(name);
        return before != null && stamp != null && stamp.equals(before.stamp())
                ? Optional.of(new SeedReading(name, null, before.fingerprint(), stamp))
                : Optional.empty();
    }

    private String fingerprint(byte[] bytes) {
        MessageDigest digest = Identifier.sha256();
        digest.update(FORM);
        digest.update(StoredReading.FORM.getBytes(StandardCharsets.UTF_8));
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
