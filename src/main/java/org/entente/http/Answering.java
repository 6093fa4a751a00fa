package org.entente.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.entente.graphql.Language;
import org.entente.graphql.RequestLanguage;
import org.entente.http.AnswerCache.Question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Answers requests: from memory where the same was asked of the same revision, else by executing them. */
@Singleton
class Answering {

    private static final Pattern NO_STORE = Pattern.compile("\\bno-store\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTROSPECTION = Pattern.compile("__(schema|type)\\b");
    /** Equal mutations are two, so what might be one is never answered with another's answer. */
    private static final String MUTATION = "mutation";

    private final PersistedQueries persisted;
    private final AnswerCache cache;
    private final Revisions revisions;
    private final Running running;
    private final Operations operations;
    private final Vertx vertx;
    private final ObjectWriter sorted = new ObjectMapper().writer()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    Answering(PersistedQueries persisted, AnswerCache cache, Revisions revisions, Running running, Operations operations,
            Vertx vertx) {
        this.persisted = persisted;
        this.cache = cache;
        this.revisions = revisions;
        this.running = running;
        this.operations = operations;
        this.vertx = vertx;
    }

    void watch(@Observes StartupEvent start, Traffic traffic, Gate gate) {
        traffic.watchCache(cache.entries());
        traffic.watchGate(gate::running, gate::waiting);
        // what all requests need is made ready here, not by the first of them
        operations.answer(new GraphQlRequest("{ __typename }", null, Map.of(), Map.of()), true, Language.EN);
    }

    /** @throws org.entente.graphql.RefusedException where the document that is asked for is not served */
    void answer(GraphQlRequest asked, HttpServerRequest http, Reply reply) {
        GraphQlRequest request = persisted.resolved(asked);
        Language language = RequestLanguage.preferred(http.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        boolean safe = http.method() != HttpMethod.POST;
        Supplier<CompletableFuture<Answer>> found = () -> running
                .run(() -> operations.answer(request, safe, language));
        String revision = revisions.latest(Revisions.loads(request.query()));
        Context context = vertx.getOrCreateContext();
        BiConsumer<Answer, Source> deliver = (answer, source) -> context.runOnContext(ready -> {
            persisted.remember(request, answer);
            reply.send(answer, source);
        });
        if (revision.isEmpty()) {
            found.get().thenAccept(answer -> deliver.accept(answer, Source.EXECUTED));
        } else if (isOwn(request.query(), http)) {
            found.get().thenAccept(answer -> deliver.accept(answer.notLasting(), Source.EXECUTED));
        } else {
            Question question = new Question(request.query(), request.operationName(), variables(request.variables()),
                    request.asksCost(), language, revision);
            Answer kept = cache.kept(question);
            if (kept != null) {
                persisted.remember(request, kept);
                reply.send(kept, Source.CACHE);
                return;
            }
            AtomicReference<Source> source = new AtomicReference<>(Source.JOINED);
            cache.of(question, () -> {
                source.set(Source.EXECUTED);
                return found.get();
            }).thenAccept(answer -> deliver.accept(answer, source.get()));
        }
    }

    /** Whether the answer is this client's alone. */
    private static boolean isOwn(String query, HttpServerRequest http) {
        return query.contains(MUTATION) || http.headers().contains(HttpHeaders.CACHE_CONTROL)
                && http.headers().getAll(HttpHeaders.CACHE_CONTROL).stream().anyMatch(wish -> NO_STORE.matcher(wish).find())
                || http.headers().contains(HttpHeaders.AUTHORIZATION) && INTROSPECTION.matcher(query).find();
    }

    private String variables(Map<String, Object> variables) {
        try {
            return variables.isEmpty() ? "" : sorted.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
