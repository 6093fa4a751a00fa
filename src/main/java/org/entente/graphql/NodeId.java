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

    /** The kinds of nodes, each with the form of its keys. */
    public enum Kind {
        COUNTRY("[A-Z]{2}"),
        ORGANISATION("[A-Z0-9_]{2,16}"),
        SECTOR("[A-Z0-9_]{2,40}"),
        OFFICIAL("[0-9a-f]{32}"),
        AGREEMENT("[0-9a-f]{32}"),
        DOCUMENT("[0-9a-f]{32}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        /** @return the name of the type in the schema */
        private String type() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** @return the opaque identifier */
    public String encoded() {
        String plain = kind.name().toLowerCase(Locale.ROOT) + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @throws RefusedException when it is none that this API gave out
     */
    public static NodeId decode(String id) {
        NodeId decoded = decoded(id);
        if (decoded == null) {
            throw new RefusedException(ErrorCode.BAD_ID, "An `id` must be one that this API gave out, unchanged.");
        }
        return decoded;
    }

    /**
     * @param expected what it must identify
     * @return its key
     * @throws RefusedException when it is none of that kind
     */
    public static String key(String id, Kind expected) {
        NodeId decoded = decoded(id);
        if (decoded == null || decoded.kind != expected) {
            throw new RefusedException(ErrorCode.BAD_ID,
                    "The `id` must be one that this API gave out for the type %s, unchanged.".formatted(expected.type()));
        }
        return decoded.key;
    }

    /** @return null when it is none */
    private static NodeId decoded(String id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            int colon = plain.indexOf(':');
            NodeId decoded = new NodeId(Kind.valueOf(plain.substring(0, Math.max(0, colon)).toUpperCase(Locale.ROOT)),
                    plain.substring(colon + 1));
            return decoded.kind.form.matcher(decoded.key).matches() && decoded.encoded().equals(id) ? decoded : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
