package org.entente.loading.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;

import org.entente.loading.fold.Identifier;

/** The name of a state of the store: what stays the same as long as every answer does. */
final class Revision {

    private static final int BYTES = 8;
    private static final byte NEXT_VALUE = 0x1F;
    private static final byte NEXT_TABLE = 0x1D;

    private Revision() {
    }

    /** @return 16 hexadecimal digits made of all that the tables are to hold; what they are searched by follows from it */
    static String of(TruthRows rows) {
        MessageDigest digest = Identifier.sha256();
        for (Table table : EnumSet.complementOf(EnumSet.copyOf(Table.SEARCH))) {
            rows.of(table).forEach(row -> row.forEach(value -> {
                digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                digest.update(NEXT_VALUE);
            }));
            digest.update(NEXT_TABLE);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
