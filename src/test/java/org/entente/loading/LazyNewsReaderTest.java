package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;

/** A reader takes memory only as long as there is something to read. */
class LazyNewsReaderTest {

    private static final byte[] TEXT = """
            Accord on ports
            10 February 2026

            Foreign Ministers of Azerbaijan and Georgia signed an agreement on transport in Baku on Tuesday.
            """.getBytes(StandardCharsets.UTF_8);

    private final LazyNewsReader reader = new LazyNewsReader();

    @Test
    void readsAlikeAfterARest() {
        Reading before = reader.read("a.txt", TEXT);
        reader.rest();
        assertThat(reader.read("a.txt", TEXT)).isEqualTo(before);
        assertThat(before.countries()).isNotEmpty();
    }

    @Test
    void keepsNothingWhileItRests() throws Exception {
        reader.read("a.txt", TEXT);
        var made = new WeakReference<>(held());
        System.gc();
        assertThat(made.get()).as("in use").isNotNull();

        reader.rest();

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            System.gc();
            return made.get() == null;
        });
    }

    private Object held() throws ReflectiveOperationException {
        var field = LazyNewsReader.class.getDeclaredField("reader");
        field.setAccessible(true);
        return field.get(reader);
    }
}
