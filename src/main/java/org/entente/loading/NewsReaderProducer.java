package org.entente.loading;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.entente.reading.Reader;

import io.quarkus.arc.DefaultBean;

/** Gives the loader the one reader of the process. */
final class NewsReaderProducer {

    @Produces
    @Singleton
    @DefaultBean
    NewsReader reader() {
        return NewsReader.of(Reader.create());
    }
}
