package org.entente.loading.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.entente.loading.fold.Identifier;

/**
 * The name of a state of the store: what stays the same as long as every answer does. It is the sum of the digests of all
 * rows, so that a load that knows which rows it changed knows the name without the others.
 */
final class Revision {

    private static final byte NEXT_VALUE = 0x1F;

    private final MessageDigest digest = Identifier.sha256();
    private long sum;

    /** @return the digest of those rows */
    long of(Table table, Collection<List<Object>> rows) {
        long digests = 0;
        for (List<Object> row : rows) {
            add(table.name());
            row.forEach(this::add);
            digests += ByteBuffer.wrap(digest.digest()).getLong();
        }
        return digests;
    }

    private void add(Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        digest.update(NEXT_VALUE);
    }

    /** Goes on from the state of that name. */
    void from(String name) {
        sum = HexFormat.fromHexDigitsToLong(name);
    }

    void add(long digests) {
        sum += digests;
    }

    /** @return 16 hexadecimal digits */
    String name() {
        return HexFormat.of().toHexDigits(sum);
    }
}
