package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A query that speed is measured on.
 *
 * @param name what tables call it: its number, with the page if it has several
 * @param text of the file, as it is
 * @param variables as JSON; empty for none
 */
record Query(String name, String text, String variables) {

    static final Path FOLDER = Path.of("src/bench/queries");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGED = "6";

    /** @return all of the folder, in the order of their numbers; of pages the first */
    static List<Query> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().map(Query::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query read(Path file) {
        try {
            String number = file.getFileName().toString().replaceFirst("-.*", "");
            Query query = new Query(number, Files.readString(file), "");
            return PAGED.equals(number) ? query.page(1, null) : query;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPaged() {
        return name.startsWith(PAGED);
    }

    /** @param after the cursor that the page begins behind; null for the first */
    Query page(int number, String after) {
        return new Query("%s, page %,d".formatted(PAGED, number), text, variables).after(after);
    }

    Query after(String cursor) {
        return new Query(name, text, json(Collections.singletonMap("after", cursor)));
    }

    /** @return the body of a request */
    String body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", text);
        String asked = json(body);
        return variables.isEmpty() ? asked : asked.substring(0, asked.length() - 1) + ",\"variables\":" + variables + "}";
    }

    /** @return the request to a server's GraphQL */
    Request to(ServerProcess server) {
        return Request.post(server.port(), "/graphql", body());
    }

    private static String json(Map<String, ?> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
