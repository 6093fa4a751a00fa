package org.entente.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the API's opaque {@code ID} holds.
 *
 * @param kind what it identifies
 * @param key its key in the store: a code, or 32 hexadecimal digits
 */
public record NodeId(Kind kind, String key) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

    /** The kinds of nodes. */
    public enum Kind {
        COUNTRY,
        ORGANISATION,
        SECTOR,
        OFFICIAL,
        AGREEMENT,
        DOCUMENT;

        boolean hasCode() {
            return this == COUNTRY || this == ORGANISATION || this == SECTOR;
        }
    }

    /** @return the opaque identifier */
    public String encoded() {
        String plain = kind.name().toLowerCase(Locale.ROOT) + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @throws BadIdException when it is none that this API gave out
     */
    public static NodeId decode(String id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            int colon = plain.indexOf(':');
            NodeId decoded = new NodeId(Kind.valueOf(plain.substring(0, Math.max(0, colon)).toUpperCase(Locale.ROOT)),
                    plain.substring(colon + 1));
            boolean wellFormed = (decoded.kind.hasCode() ? CODE : HASH).matcher(decoded.key).matches();
            if (wellFormed && decoded.encoded().equals(id)) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            throw new BadIdException(e);
        }
        throw new BadIdException(null);
    }

    /**
     * @param expected what it must identify
     * @return its key
     * @throws BadIdException when it is none of that kind
     */
    public static String key(String id, Kind expected) {
        NodeId decoded = decode(id);
        if (decoded.kind != expected) {
            throw new BadIdException(null);
        }
        return decoded.key;
    }
}
