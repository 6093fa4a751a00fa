package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class MeterTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final List<Progress> told = new ArrayList<>();

    @Test
    void tellsAtMostOnceASecond() {
        var meter = new Meter(1000, now::get, told::add);
        for (int file = 0; file < 1000; file++) {
            now.addAndGet(Duration.ofMillis(10).toNanos());
            meter.oneDone();
        }
        assertThat(told).extracting(Progress::done).containsExactly(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000);
    }

    @Test
    void tellsThePaceAndWhatIsLeftAtIt() {
        var meter = new Meter(25, now::get, told::add);
        for (int file = 0; file < 10; file++) {
            now.addAndGet(Duration.ofMillis(200).toNanos());
            meter.oneDone();
        }
        assertThat(told).last().satisfies(progress -> {
            assertThat(progress.perSecond()).isEqualTo(5);
            assertThat(progress.secondsLeft()).isEqualTo(3);
            assertThat(progress).hasToString("10 of 25 files done, 5 per second, 3 s left");
        });
    }

    @Test
    void saysNothingOfAShortLoad() {
        var meter = new Meter(2, now::get, told::add);
        meter.oneDone();
        meter.oneDone();
        assertThat(told).isEmpty();
    }
}
