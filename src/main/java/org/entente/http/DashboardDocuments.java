package org.entente.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the service's own dashboard asks, written beside it when its typed documents are (src/test/clients). */
final class DashboardDocuments {

    private static final String RESOURCE = "dashboard.json";

    private DashboardDocuments() {
    }

    /** @return the text of each by its hash */
    static Map<String, String> byHash() {
        byte[] json = Resources.bytes(RESOURCE)
                .orElseThrow(() -> new IllegalStateException("the package lacks " + RESOURCE));
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
