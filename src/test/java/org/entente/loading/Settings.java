package org.entente.loading;

import java.math.BigInteger;

import io.quarkus.runtime.configuration.MemorySize;

/** The settings of a load, as they are when nothing else is set. */
record Settings(OnStartup onStartup) implements LoadingConfig {

    @Override
    public boolean exitAfter() {
        return false;
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
