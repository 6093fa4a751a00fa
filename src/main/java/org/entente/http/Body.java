package org.entente.http;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;

/** The bytes of an answer, packed once for each encoding that is asked for. */
final class Body {

    private static final int TAG_BYTES = 12;

    private final byte[] plain;
    private volatile String tag;
    private final Map<Encoding, Buffer> packed = new EnumMap<>(Encoding.class);

    Body(byte[] plain) {
        this.plain = plain;
    }

    /** @return bytes, not packed */
    int length() {
        return plain.length;
    }

    /** @return what it holds in memory, in bytes */
    synchronized int weight() {
        return plain.length + packed.values().stream().mapToInt(Buffer::length).sum();
    }

    /** @return what stays the same as long as the bytes do; an entity tag without its quotes */
    String tag() {
        // made by the first who asks, which nobody does of an answer that is not kept; two make the same one
        if (tag == null) {
            tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(DocumentHash.of(plain), TAG_BYTES));
        }
        return tag;
    }

    /** @return not to be changed */
    synchronized Buffer in(Encoding encoding) {
        return packed.computeIfAbsent(encoding, e -> Buffer.buffer(e.pack(plain)));
    }
}
