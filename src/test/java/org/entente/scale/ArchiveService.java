package org.entente.scale;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The service on a made-up archive, and what its database does for an answer. */
abstract class ArchiveService {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource database;

    /** @return the data of an answer that must be without errors */
    static JsonNode data(String query, Map<String, ?> variables) {
        String body = given().contentType("application/json").body(Map.of("query", query, "variables", variables))
                .post("/graphql").then().statusCode(200).extract().asString();
        try {
            JsonNode answer = JSON.readTree(body);
            assertThat(answer.path("errors")).as("errors of %s with %s", query, variables).isEmpty();
            return answer.get("data");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** @return the rows of a statement, each as texts */
    List<List<String>> rows(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            if (statement.execute()) {
                var answer = statement.getResultSet();
                while (answer.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                        row.add(answer.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** @return how many rows the server reads, in tables and indexes, for what is done */
    long rowsRead(Runnable doing) {
        long idle = -handlerReads() + handlerReads();
        long before = handlerReads();
        doing.run();
        return handlerReads() - before - idle;
    }

    private long handlerReads() {
        return rows("SHOW GLOBAL STATUS LIKE 'Handler_read_%'").stream().mapToLong(row -> Long.parseLong(row.get(1))).sum();
    }

    /** @return the statements that the server runs for what is done, with their values */
    List<String> statements(Runnable doing) {
        rows("SET GLOBAL log_output = 'TABLE'");
        rows("TRUNCATE mysql.general_log");
        rows("SET GLOBAL general_log = 1");
        try {
            doing.run();
        } finally {
            rows("SET GLOBAL general_log = 0");
        }
        return rows("SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')")
                .stream().map(row -> row.get(0))
                .filter(sql -> sql.toLowerCase(java.util.Locale.ROOT).matches("(?s)[\\s(]*select.*"))
                .toList();
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
