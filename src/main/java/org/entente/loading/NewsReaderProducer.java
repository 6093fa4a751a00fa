package org.entente.loading;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** Gives the loader the one reader of the process. */
final class NewsReaderProducer {

    @Produces
    @Singleton
    @DefaultBean
    NewsReader reader() {
        return new LazyNewsReader();
    }
}
