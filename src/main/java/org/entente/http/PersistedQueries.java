package org.entente.http;

import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Queries that clients name by their hash, once the service has seen their text: Apollo's automatic persisted queries
 * (https://www.apollographql.com/docs/apollo-server/performance/apq), so that a request is short enough for GET.
 */
@Singleton
class PersistedQueries {

    private static final String EXTENSION = "persistedQuery";
    private static final String VERSION = "version";
    private static final String HASH = "sha256Hash";
    private static final Integer KNOWN_VERSION = 1;
    /** What the texts may hold together, in characters. */
    private static final int REMEMBERED = 4_000_000;

    private final TrustedDocuments trusted;
    private final Cache<String, String> texts = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((String hash, String text) -> text.length()).build();

    PersistedQueries(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /** @return whether a request names its query by hash */
    static boolean isNamed(Map<String, Object> extensions) {
        return extensions.containsKey(EXTENSION);
    }

    /**
     * @return the request with the text of its query
     * @throws RefusedException where the hash is unknown, or not that of the text; where only trusted documents are
     *         served and this is none
     */
    GraphQlRequest resolved(GraphQlRequest request) {
        if (!isNamed(request.extensions())) {
            return request.of(trusted.allowed(request.query()));
        }
        String hash = hash(request.extensions().get(EXTENSION));
        if (request.query() == null) {
            return request.of(known(hash));
        }
        if (!DocumentHash.of(request.query()).equals(hash)) {
            throw new RefusedException(ErrorCode.PERSISTED_QUERY_MISMATCH,
                    "provided sha does not match query: `sha256Hash` is to be the SHA-256 of `query`, in hexadecimal digits.");
        }
        return request.of(trusted.allowed(request.query()));
    }

    /** Remembers the query under the hash that the request gives it, once it has been answered: one that can be executed. */
    void remember(GraphQlRequest request, Answer answer) {
        if (isNamed(request.extensions()) && answer.kind() == Answer.Kind.DATA) {
            texts.put(hash(request.extensions().get(EXTENSION)), request.query());
        }
    }

    private String known(String hash) {
        String text = trusted.byHash(hash).orElseGet(() -> texts.getIfPresent(hash));
        if (text == null) {
            trusted.refuseUnknown();
            // the message that Apollo's clients look for
            throw new RefusedException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return text;
    }

    private static String hash(Object extension) {
        if (!(extension instanceof Map<?, ?> query) || !(query.get(HASH) instanceof String hash)) {
            throw new RefusedException(ErrorCode.BAD_REQUEST,
                    "`extensions.persistedQuery` is no object of `version` and `sha256Hash`.");
        }
        if (!KNOWN_VERSION.equals(query.get(VERSION))) {
            throw new RefusedException(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        return hash.toLowerCase(Locale.ROOT);
    }
}
