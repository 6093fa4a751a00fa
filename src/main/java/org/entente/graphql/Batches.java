package org.entente.graphql;

import jakarta.enterprise.context.ApplicationScoped;

import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;

/**
 * What nested fields of many parents are loaded with.
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

    private final Schema schema;
    private final DataFetcherFactory fetchers = new DataFetcherFactory();
    private final BatchLoaderHelper names = new BatchLoaderHelper();

    Batches(Schema schema) {
        this.schema = schema;
    }

    /** @return loaders for one request */
    DataLoaderRegistry ofRequest() {
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        schema.getBatchOperations().forEach(field -> loaders.register(names.getName(field),
                DataLoaderFactory.newDataLoader(new SplitBatch<>(batch(field)), NOTHING_REMEMBERED)));
        return loaders;
    }

    private BatchLoaderWithContext<Object, Object> batch(Operation field) {
        return fetchers.getSourceBatchLoader(field, schema.getTypes().get(field.getName()));
    }
}
