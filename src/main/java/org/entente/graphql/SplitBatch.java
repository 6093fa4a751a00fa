package org.entente.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.Try;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;

/**
 * Loads a batch in parts, one for each set of arguments. A part that fails spares the others.
 *
 * @param <K> the parents' type
 * @param <V> the field's type
 */
final class SplitBatch<K, V> implements BatchLoaderWithContext<K, V> {

    private final BatchLoaderWithContext<K, V> whole;

    /**
     * @param whole loads a batch by the arguments of its first parent
     */
    SplitBatch(BatchLoaderWithContext<K, V> whole) {
        this.whole = whole;
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletionStage<List<V>> load(List<K> parents, BatchLoaderEnvironment environment) {
        List<Object> contexts = environment.getKeyContextsList();
        Map<Map<String, Object>, List<Integer>> parts = new LinkedHashMap<>();
        for (int place = 0; place < parents.size(); place++) {
            parts.computeIfAbsent(arguments(contexts.get(place)), arguments -> new ArrayList<>()).add(place);
        }
        Object[] values = new Object[parents.size()];
        CompletableFuture<?>[] loads = parts.values().stream()
                .map(places -> part(parents, contexts, places, environment).thenAccept(loaded -> {
                    for (int i = 0; i < places.size(); i++) {
                        values[places.get(i)] = loaded.get(i);
                    }
                })).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(loads).thenApply(all -> (List<V>) Arrays.asList(values));
    }

    /** @return what is loaded for the parents at these places, or why it is not */
    private CompletableFuture<List<Try<V>>> part(List<K> parents, List<Object> contexts, List<Integer> places,
            BatchLoaderEnvironment environment) {
        List<K> keys = places.stream().map(parents::get).toList();
        BatchLoaderEnvironment part = BatchLoaderEnvironment.newBatchLoaderEnvironment().context(environment.getContext())
                .keyContexts(keys, places.stream().map(contexts::get).toList()).build();
        return whole.load(keys, part).toCompletableFuture().handle((loaded, failure) -> {
            if (failure == null) {
                return loaded.stream().map(Try::succeeded).toList();
            }
            Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                    : failure;
            return keys.stream().map(key -> Try.<V> failed(cause)).toList();
        });
    }

    private static Map<String, Object> arguments(Object context) {
        return ((DataFetchingEnvironment) ((Map<?, ?>) context).get(BatchLoaderHelper.DATA_FETCHING_ENVIRONMENT))
                .getArguments();
    }
}
