package org.entente.spring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the service's opaque ids hold. */
final class NodeId {

    private NodeId() {
    }

    static String of(String kind, String key) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((kind + ":" + key).getBytes(StandardCharsets.US_ASCII));
    }
}
