package org.entente.loading.fold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/** The ids of all that the store keeps. */
public final class Identifier {

    private static final int BYTES = 16;

    private Identifier() {
    }

    /**
     * @param kind what is named, so that a document and an official of one key differ
     * @param naturalKey what names it in the world
     * @return the first 16 bytes of the key's SHA-256, in 32 lower-case hexadecimal digits
     */
    public static String of(String kind, Object... naturalKey) {
        String key = kind + '\0' + Arrays.stream(naturalKey).map(Objects::toString).collect(Collectors.joining("\0"));
        return HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    /** @return a digest of the kind that every Java has */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
