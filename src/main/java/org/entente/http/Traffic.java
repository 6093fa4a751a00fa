package org.entente.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/** Counts and times what is asked at the door and how it is answered. */
@Singleton
public class Traffic {

    /** What {@link #answered} is told of a request that is no operation of the schema. */
    public static final String INVALID = OperationNames.INVALID;

    private static final String REQUESTS = "entente.graphql.requests";
    /** Between these, alerts can tell how long one of a hundred requests takes; the last is the usual deadline. */
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000).map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final OperationNames names;
    private final Counter shed;
    private final Counter timeouts;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    /** What is timed apart; operations are bounded, so these are few. */
    private record Kind(String operation, Outcome outcome, Source source) {
    }

    Traffic(MeterRegistry meters, MetricsConfig config) {
        this.meters = meters;
        this.names = new OperationNames(config.maxOperations());
        this.shed = Counter.builder("entente.graphql.shed").description("Requests turned away under load")
                .register(meters);
        this.timeouts = Counter.builder("entente.graphql.timeouts").description("Requests given up at their deadline")
                .register(meters);
    }

    /**
     * @param operation the name of the operation, null if it has none, {@link #INVALID} unless the request is a valid
     *            operation of the schema
     * @param took from the request's arrival to its answer
     */
    public void answered(String operation, Outcome outcome, Source source, Duration took) {
        timers.computeIfAbsent(new Kind(names.bounded(operation), outcome, source), this::timer).record(took);
        if (outcome == Outcome.SHED) {
            shed.increment();
        } else if (outcome == Outcome.TIMEOUT) {
            timeouts.increment();
        }
    }

    private Timer timer(Kind kind) {
        return Timer.builder(REQUESTS).description("GraphQL requests by operation, how they ended, where the answer came from")
                .tags("operation", kind.operation, "outcome", kind.outcome.tag(), "source", kind.source.tag())
                .serviceLevelObjectives(BUCKETS).register(meters);
    }

    /** @param answers the kept answers, by their weight in bytes and with statistics recorded */
    public void watchCache(Cache<?, ?> answers) {
        CaffeineCacheMetrics.monitor(meters, answers, "entente.answers");
        Gauge.builder("entente.answers.bytes", answers, Traffic::bytes).baseUnit("bytes")
                .description("What the kept answers weigh").register(meters);
    }

    /**
     * @param running how many requests are being executed
     * @param waiting how many wait to be
     */
    public void watchGate(IntSupplier running, IntSupplier waiting) {
        Gauge.builder("entente.graphql.running", running, IntSupplier::getAsInt).strongReference(true)
                .description("Requests being executed").register(meters);
        Gauge.builder("entente.graphql.waiting", waiting, IntSupplier::getAsInt).strongReference(true)
                .description("Requests that wait to be executed").register(meters);
    }

    private static double bytes(Cache<?, ?> answers) {
        return answers.policy().eviction().map(eviction -> (double) eviction.weightedSize().orElse(0)).orElse(0d);
    }
}
