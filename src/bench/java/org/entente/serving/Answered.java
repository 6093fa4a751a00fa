package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The {@code data} of an answer, byte by byte, and whether servers agree on it. */
final class Answered {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int CONTEXT = 60;

    private Answered() {
    }

    /**
     * @param servers the first is who the others must agree with
     * @throws IllegalStateException when they do not
     */
    static void check(List<Query> queries, List<ServerProcess> servers) {
        for (Query query : queries) {
            byte[] expected = data(query, servers.get(0));
            for (ServerProcess other : servers.subList(1, servers.size())) {
                byte[] data = data(query, other);
                int at = Arrays.mismatch(expected, data);
                if (at >= 0) {
                    throw new IllegalStateException("Query %s: %s answers other data than %s, from byte %,d on: %s | %s"
                            .formatted(query.name(), other.name(), servers.get(0).name(), at, around(data, at),
                                    around(expected, at)));
                }
            }
        }
    }

    /** @throws IllegalStateException when the answer has none, or errors */
    static byte[] data(Query query, ServerProcess server) {
        Wire.Response response = query.to(server).once();
        byte[] data = response.status() == 200 ? data(response.body()) : new byte[0];
        if (data.length == 0) {
            throw new IllegalStateException("Query %s: %s answers %d %s".formatted(query.name(), server.name(),
                    response.status(), response.text().substring(0, Math.min(500, response.text().length()))));
        }
        return data;
    }

    /** @return none when there are errors */
    private static byte[] data(byte[] body) {
        byte[] data = new byte[0];
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if ("data".equals(name)) {
                    data = Arrays.copyOfRange(body, start, (int) parser.currentLocation().getByteOffset());
                } else if ("errors".equals(name)) {
                    return new byte[0];
                }
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String around(byte[] data, int at) {
        return new String(data, Math.max(0, at - CONTEXT), Math.min(data.length, at + CONTEXT) - Math.max(0, at - CONTEXT),
                StandardCharsets.UTF_8);
    }
}
