package org.entente.loading;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When and how texts are loaded; the folder itself is {@code entente.seeds}. */
@ConfigMapping(prefix = "entente.load")
public interface LoadingConfig {

    /** Whether a start of the service loads. */
    @WithDefault("always")
    OnStartup onStartup();

    /**
     * How often the running service looks whether the folder has changed, beside when the file system tells it so; unless
     * set, it does not look again.
     */
    Optional<Duration> every();

    /** Whether the service ends after its load, with status 1 when that failed: for a job that only loads. */
    @WithDefault("false")
    boolean exitAfter();

    /** What a file may hold at most; a larger one is rejected without being read. */
    @WithDefault("8M")
    MemorySize maxFileSize();

    /** How many files are read at the same time; 0 stands for as many as there are processors. */
    @WithDefault("0")
    int threads();

    /** When a start loads. */
    enum OnStartup {
        /** At every start; files that did not change cost nothing but their check. */
        ALWAYS,
        /** Only while the store holds no revision. */
        IF_EMPTY,
        /** Not at all: another process loads. */
        NEVER
    }
}
