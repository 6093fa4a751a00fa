package org.entente.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    private final AtomicInteger reads = new AtomicInteger();
    private String revision = "a";

    private final SeenRevision seen = new SeenRevision(null) {
        @Override
        public String current() {
            return revision;
        }
    };

    @Test
    void isReadOnceForEachRevisionThatIsSeen() {
        Reference<Integer> reference = new Reference<>(seen, true);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(1);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(1);
        revision = "b";
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(2);
        // a request that began before the other revision still sees the first one
        revision = "a";
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(3);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void isReadEachTimeAsLongAsNothingIsLoaded() {
        revision = "";
        Reference<Integer> reference = new Reference<>(seen, true);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(1);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void keepsNothingWhereItIsToldNotTo() {
        Reference<Integer> reference = new Reference<>(seen, false);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(1);
        assertThat(reference.get(reads::incrementAndGet)).isEqualTo(2);
    }
}
