package org.entente.loading;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;

/** The settings of a load, as they are when nothing else is set. */
record Settings(OnStartup onStartup, Optional<Duration> every, boolean exitAfter) implements LoadingConfig {

    Settings(OnStartup onStartup) {
        this(onStartup, Optional.empty(), false);
    }

    @Override
    public MemorySize maxFileSize() {
        return new MemorySize(BigInteger.valueOf(8 * 1024 * 1024));
    }

    @Override
    public int threads() {
        return 2;
    }
}
