package org.entente.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** What the door tells of its requests, as meters. */
class TrafficTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Traffic traffic = new Traffic(meters, () -> 2);

    @Test
    void timesRequestsByOperationOutcomeAndSource() {
        traffic.answered("Agreements", Outcome.OK, Source.EXECUTED, Duration.ofMillis(30));
        traffic.answered("Agreements", Outcome.OK, Source.EXECUTED, Duration.ofMillis(50));
        traffic.answered("Agreements", Outcome.OK, Source.NOT_MODIFIED, Duration.ofMillis(1));
        traffic.answered(null, Outcome.ERRORS, Source.EXECUTED, Duration.ofMillis(2));

        Timer executed = timer("Agreements", "ok", "executed");
        assertThat(executed.count()).isEqualTo(2);
        assertThat(executed.totalTime(MILLISECONDS)).isEqualTo(80);
        assertThat(timer("Agreements", "ok", "not-modified").count()).isOne();
        assertThat(timer("anonymous", "errors", "executed").count()).isOne();
    }

    @Test
    void tellsApartNoMoreNamesThanThereArePlacesFor() {
        IntStream.range(0, 50).parallel()
                .forEach(i -> traffic.answered("Name" + i, Outcome.OK, Source.CACHE, Duration.ZERO));
        assertThat(meters.find("entente.graphql.requests").timers()).hasSize(3);
        assertThat(timer("other", "ok", "cache").count()).isEqualTo(48);
    }

    @Test
    void namesKeepTheirPlace() {
        for (String name : new String[] { "A", "B", "C", "A", "B" }) {
            traffic.answered(name, Outcome.OK, Source.CACHE, Duration.ZERO);
        }
        assertThat(timer("A", "ok", "cache").count()).isEqualTo(2);
        assertThat(timer("B", "ok", "cache").count()).isEqualTo(2);
    }

    @Test
    void whatIsNoOperationTakesNoPlace() {
        traffic.answered(Traffic.INVALID, Outcome.REFUSED, Source.NONE, Duration.ZERO);
        traffic.answered("", Outcome.OK, Source.CACHE, Duration.ZERO);
        traffic.answered("A", Outcome.OK, Source.CACHE, Duration.ZERO);
        traffic.answered("B", Outcome.OK, Source.CACHE, Duration.ZERO);
        assertThat(timer("invalid", "refused", "none").count()).isOne();
        assertThat(timer("B", "ok", "cache").count()).isOne();
        assertThat(meters.find("entente.graphql.requests").tag("operation", "other").timers()).isEmpty();
    }

    @Test
    void countsWhatIsTurnedAwayAndGivenUp() {
        traffic.answered("A", Outcome.SHED, Source.NONE, Duration.ZERO);
        traffic.answered("A", Outcome.TIMEOUT, Source.NONE, Duration.ofSeconds(5));
        traffic.answered("A", Outcome.SHED, Source.NONE, Duration.ZERO);
        assertThat(meters.get("entente.graphql.shed").counter().count()).isEqualTo(2);
        assertThat(meters.get("entente.graphql.timeouts").counter().count()).isOne();
    }

    @Test
    void measuresTheKeptAnswers() {
        Cache<String, String> answers = Caffeine.newBuilder().maximumWeight(1000)
                .weigher((String key, String answer) -> answer.length()).recordStats().build();
        traffic.watchCache(answers);
        answers.put("a", "12345");
        answers.put("b", "123");
        answers.getIfPresent("a");
        answers.getIfPresent("a");
        answers.getIfPresent("c");
        answers.cleanUp();
        assertThat(meters.get("entente.answers.bytes").gauge().value()).isEqualTo(8);
        assertThat(meters.get("cache.size").tag("cache", "entente.answers").gauge().value()).isEqualTo(2);
        assertThat(meters.get("cache.gets").tag("result", "hit").functionCounter().count()).isEqualTo(2);
        assertThat(meters.get("cache.gets").tag("result", "miss").functionCounter().count()).isOne();
    }

    @Test
    void measuresTheGate() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger waiting = new AtomicInteger();
        traffic.watchGate(running::get, waiting::get);
        running.set(4);
        waiting.set(7);
        System.gc();
        assertThat(meters.get("entente.graphql.running").gauge().value()).isEqualTo(4);
        assertThat(meters.get("entente.graphql.waiting").gauge().value()).isEqualTo(7);
    }

    private Timer timer(String operation, String outcome, String source) {
        return meters.get("entente.graphql.requests").tags("operation", operation, "outcome", outcome, "source", source)
                .timer();
    }
}
