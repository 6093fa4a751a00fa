package org.entente.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The reader on the regression corpus, one document after another on one core: documents and megabytes a second; with JMH's
 * {@code -prof gc} also what a document allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReaderBenchmark {

    private static final double MEGABYTE = 1e6;

    private Reader reader;
    private List<byte[]> documents;
    private int next;

    /** What was read, in megabytes of the files' bytes. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Volume {
        public double megabytes;
    }

    @Setup
    public void prepare() throws IOException {
        reader = Reader.create();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(ReaderBenchmark::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Reading document(Volume volume) {
        byte[] content = documents.get(next);
        next = (next + 1) % documents.size();
        volume.megabytes += content.length / MEGABYTE;
        return reader.read("document.txt", content);
    }
}
