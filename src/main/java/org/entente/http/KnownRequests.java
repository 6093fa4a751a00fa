package org.entente.http;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Remembers what bytes and addresses say: a dashboard asks the same again and again, and reading it takes longer than its answer. */
final class KnownRequests {

    /** Longer ones, in bytes or characters, are read each time. */
    private static final int LONGEST = 16_384;
    /** What is remembered together takes so many bytes of memory at most, about. */
    private static final int MOST = 4_000_000;
    /** An entry takes so many bytes beside its texts, and these are there as they came and as they were read. */
    private static final int ENTRY = 250;
    private static final int COPIES = 3;

    private final Cache<Object, GraphQlRequest> known = Caffeine.newBuilder().maximumWeight(MOST)
            .weigher((Object text, GraphQlRequest request) -> ENTRY + COPIES * length(text)).build();

    /**
     * Bytes by what they are, with a hash that the processor makes. Whoever makes many up of one hash gains nothing: a map
     * sorts these.
     */
    private record Bytes(byte[] bytes, int hash) implements Comparable<Bytes> {

        private static Bytes of(byte[] bytes) {
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            return new Bytes(bytes, (int) sum.getValue());
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes those && Arrays.equals(bytes, those.bytes);
        }

        @Override
        public int compareTo(Bytes other) {
            return Arrays.compare(bytes, other.bytes);
        }
    }

    /**
     * @param body not changed any more
     * @param read reads it
     * @return the request, not to be changed
     * @throws RuntimeException what reading throws; what is no request is not remembered
     */
    GraphQlRequest of(byte[] body, Supplier<GraphQlRequest> read) {
        return body.length > LONGEST ? read.get() : remembered(Bytes.of(body), read);
    }

    /** The same of the query of an address. */
    GraphQlRequest of(String query, Supplier<GraphQlRequest> read) {
        return query.length() > LONGEST ? read.get() : remembered(query, read);
    }

    private GraphQlRequest remembered(Object text, Supplier<GraphQlRequest> read) {
        GraphQlRequest request = known.getIfPresent(text);
        if (request == null) {
            request = read.get();
            known.put(text, request);
        }
        return request;
    }

    private static int length(Object text) {
        return text instanceof Bytes body ? body.bytes.length : ((String) text).length();
    }
}
