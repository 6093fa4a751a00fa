package org.entente.graphql.list;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

/**
 * A place in a list, opaque to clients and checked when it comes back.
 *
 * @param listing the list
 * @param values those that its order sorts by
 */
public record Cursor(Listing listing, List<String> values) {

    private static final String SEPARATOR = "\u001f";
    private static final int MARK = Integer.BYTES;

    /** @return what clients are given of it; made when it is asked for, which it mostly is not */
    public String encoded() {
        byte[] plain = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        ByteBuffer marked = ByteBuffer.allocate(MARK + plain.length).putInt(check(listing, plain)).put(plain);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(marked.array());
    }

    /**
     * @return the values of the place
     * @throws RefusedException when it is none of this list with this filter in this order
     */
    public static List<String> decode(Listing listing, String cursor) {
        byte[] marked;
        try {
            marked = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
        if (marked.length <= MARK) {
            throw refusal();
        }
        int columns = listing.order().columns().size();
        String plain = new String(marked, MARK, marked.length - MARK, StandardCharsets.UTF_8);
        List<String> values = List.of(plain.split(SEPARATOR, columns));
        if (values.size() != columns || !new Cursor(listing, values).encoded().equals(cursor)) {
            throw refusal();
        }
        return values;
    }

    private static RefusedException refusal() {
        return new RefusedException(ErrorCode.BAD_CURSOR,
                "`after` and `before` must be a cursor of the same list with the same filter and order, unchanged.");
    }

    private static int check(Listing listing, byte[] plain) {
        CRC32C sum = new CRC32C();
        sum.update(listing.mark().getBytes(StandardCharsets.UTF_8));
        sum.update(plain);
        return (int) sum.getValue();
    }
}
