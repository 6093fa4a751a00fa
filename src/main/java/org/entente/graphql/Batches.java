package org.entente.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

import graphql.ExecutionInput;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.cdi.event.BeforeExecute;

/**
 * Sets what nested fields of many parents are loaded with, before each request.
 *
 * <p>
 * SmallRye hands a batch the arguments of its first parent, so that {@code a: agreements(first: 1)} and
 * {@code b: agreements(first: 9)} would get the same; and it remembers what was loaded by a hash of 32 bits, so that among
 * some thousand parents two may share one's. Here a batch is split by its arguments, and nothing is remembered.
 */
@ApplicationScoped
class Batches {

    private static final DataLoaderOptions NOTHING_REMEMBERED = DataLoaderOptions.newOptions().setCachingEnabled(false)
            .build();

    void split(@Observes @BeforeExecute Context request) {
        DataLoaderRegistry loaders = request.unwrap(ExecutionInput.class).getDataLoaderRegistry();
        loaders.getDataLoadersMap().forEach((name, loader) -> loaders.register(name, split(loader)));
    }

    @SuppressWarnings("unchecked")
    private static <K, V> DataLoader<K, V> split(DataLoader<K, V> loader) {
        var batch = new SplitBatch<>((BatchLoaderWithContext<K, V>) loader.getBatchLoadFunction());
        return loader.transform(split -> split.options(NOTHING_REMEMBERED).batchLoader(batch));
    }
}
