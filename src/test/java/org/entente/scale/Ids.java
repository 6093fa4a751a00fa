package org.entente.scale;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The API's ids and the keys in them. */
final class Ids {

    private Ids() {
    }

    static String of(String kind, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((kind + ":" + key).getBytes(StandardCharsets.US_ASCII));
    }

    static String key(String id) {
        String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
        return plain.substring(plain.indexOf(':') + 1);
    }
}
