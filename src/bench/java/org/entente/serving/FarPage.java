package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the cursor that a far page of the list of agreements begins behind. */
final class FarPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 20;
    /** As many as one request may ask for. */
    private static final int MOST = 100;
    private static final int FARTHEST = 1000;

    private final ServerProcess service;
    private final int agreements;

    FarPage(ServerProcess service, int agreements) {
        this.service = service;
        this.agreements = agreements;
    }

    /** @return page 1,000, the last one where there are not that many */
    Query of(Query paged) {
        int number = Math.min(FARTHEST, agreements / PAGE);
        String after = null;
        for (int left = (number - 1) * PAGE; left > 0; left -= MOST) {
            after = walk(after, Math.min(left, MOST));
        }
        return paged.page(number, after);
    }

    private String walk(String after, int many) {
        Query step = new Query("walk", "query($after: String) { agreements(first: %d, after: $after) { pageInfo { endCursor } } }"
                .formatted(many), "").after(after);
        try {
            JsonNode data = JSON.readTree(Answered.data(step, service));
            return data.path("agreements").path("pageInfo").path("endCursor").textValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
