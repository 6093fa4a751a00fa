package org.entente.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One text written out again and again as one file: the time is to grow with the number of times and no faster. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 3)
public class LengthBenchmark {

    private static final Path TEXT = Path.of("src/test/resources/corpus/15-shusha-declaration.ru.txt");

    @Param({ "1", "10", "100" })
    private int times;
    private Reader reader;
    private byte[] content;

    @Setup
    public void prepare() throws IOException {
        reader = Reader.create();
        String text = Files.readString(TEXT);
        content = (text.substring(0, text.lastIndexOf('.') + 1) + "\n\n").repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Reading text() {
        return reader.read("text.txt", content);
    }
}
