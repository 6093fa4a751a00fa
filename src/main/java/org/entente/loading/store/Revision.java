package org.entente.loading.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.entente.loading.fold.Identifier;

/** The name of a state of the store: what stays the same as long as every answer does. */
final class Revision {

    private static final int BYTES = 8;
    private static final byte NEXT_VALUE = 0x1F;
    private static final byte NEXT_TABLE = 0x1D;

    private Revision() {
    }

    /**
     * @param documents digests of what each document alone decides, in the order of ids
     * @return 16 hexadecimal digits made of all that the tables are to hold; what they are searched by follows from it
     */
    static String of(Collection<String> documents, TruthRows rows) {
        MessageDigest digest = Identifier.sha256();
        documents.forEach(document -> add(digest, document));
        for (Table table : EnumSet.complementOf(EnumSet.copyOf(Table.SEARCH))) {
            rows.of(table).forEach(row -> row.forEach(value -> add(digest, value)));
            digest.update(NEXT_TABLE);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** @return 64 hexadecimal digits made of the rows that a document alone decides */
    static String of(Stream<List<Object>> rows) {
        MessageDigest digest = Identifier.sha256();
        rows.forEach(row -> row.forEach(value -> add(digest, value)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        digest.update(NEXT_VALUE);
    }
}
