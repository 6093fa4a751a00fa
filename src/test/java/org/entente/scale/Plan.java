package org.entente.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How the server carried a statement out.
 *
 * @param readings the tables that it read
 */
record Plan(List<Reading> readings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param table the table
     * @param access how it was read: {@code ALL} from end to end, {@code index} along an index
     * @param key the index
     * @param rows how many rows were read in all
     */
    record Reading(String table, String access, String key, double rows) {

        boolean isThrough() {
            return !table.startsWith("<") && (access.equals("ALL") || access.equals("index"));
        }
    }

    /** @param json what ANALYZE FORMAT=JSON answers */
    static Plan of(String json) {
        List<Reading> readings = new ArrayList<>();
        try {
            collect(JSON.readTree(json), readings);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
        return new Plan(readings);
    }

    private static void collect(JsonNode node, List<Reading> readings) {
        JsonNode table = node.get("table");
        if (table != null && table.has("access_type")) {
            readings.add(new Reading(table.path("table_name").asText(), table.get("access_type").asText(),
                    table.path("key").asText(null), table.path("r_loops").asDouble() * table.path("r_rows").asDouble()));
        }
        node.forEach(child -> collect(child, readings));
    }
}
