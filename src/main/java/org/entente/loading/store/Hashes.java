package org.entente.loading.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.entente.loading.fold.Identifier;

/**
 * Rows by their keys, as 8 bytes of a digest each: millions of them fit where the rows themselves would not. That two of
 * ten million keys share theirs happens once in some hundred thousand loads.
 */
final class Hashes {

    private static final byte NEXT_VALUE = 0x1F;
    /** Stands for no key, and no key's digest is taken for it. */
    private static final long FREE = 0;

    private static final String NULL = "\0";

    private final MessageDigest digest = Identifier.sha256();
    private long[] keys = new long[1024];
    private long[] rows = new long[keys.length];
    private int size;
    private int left;

    /** Keeps a row, the first of its key. */
    void put(List<Object> key, List<Object> row) {
        if (size * 2 > keys.length) {
            grow();
        }
        set(of(key), of(row));
        left++;
    }

    /** Says what is kept under the row's key, and crosses it out. */
    Match match(List<Object> key, List<Object> row) {
        int place = place(of(key));
        if (keys[place] == FREE) {
            return Match.NONE;
        }
        Match match = rows[place] == of(row) ? Match.SAME : Match.OTHER;
        left -= rows[place] == FREE ? 0 : 1;
        rows[place] = FREE;
        return match;
    }

    /** @return how many rows are not crossed out */
    int left() {
        return left;
    }

    /** @return whether a row of that key is kept and not crossed out */
    boolean isLeft(List<Object> key) {
        int place = place(of(key));
        return keys[place] != FREE && rows[place] != FREE;
    }

    private void set(long key, long row) {
        int place = place(key);
        size += keys[place] == FREE ? 1 : 0;
        keys[place] = key;
        rows[place] = row;
    }

    private int place(long key) {
        int place = (int) key & keys.length - 1;
        while (keys[place] != FREE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new long[keys.length];
        size = 0;
        for (int place = 0; place < oldKeys.length; place++) {
            if (oldKeys[place] != FREE) {
                set(oldKeys[place], oldRows[place]);
            }
        }
    }

    private long of(List<Object> values) {
        for (Object value : values) {
            digest.update((value == null ? NULL : value.toString()).getBytes(StandardCharsets.UTF_8));
            digest.update(NEXT_VALUE);
        }
        long hash = ByteBuffer.wrap(digest.digest()).getLong();
        return hash == FREE ? 1 : hash;
    }

    /** What is kept under a key. */
    enum Match {
        NONE,
        OTHER,
        SAME
    }
}
