package org.entente.serving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many statements a server sends to the database for a request, by the database's own count. */
final class Statements {

    private static final int REQUESTS = 20;
    /** What only frames the work. */
    private static final Map<String, String> FRAME = Map.of("Com_begin", "begin", "Com_commit", "commit", "Com_rollback",
            "rollback", "Com_set_option", "set");

    private final Database database;

    Statements(Database database) {
        this.database = database;
    }

    /** @return the number of reading statements, then what frames them; all rounded, as others use the server too */
    String of(Request request) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            // whatever is prepared at first use is there
            request.once();
            Map<String, Long> before = counts(connection);
            for (int i = 0; i < REQUESTS; i++) {
                request.once();
            }
            Map<String, Long> after = counts(connection);
            String frame = FRAME.keySet().stream().sorted().filter(name -> each(before, after, name) > 0)
                    .map(name -> each(before, after, name) + " " + FRAME.get(name)).collect(Collectors.joining(", "));
            return each(before, after, "Com_select") + (frame.isEmpty() ? "" : " (" + frame + ")");
        }
    }

    private static long each(Map<String, Long> before, Map<String, Long> after, String name) {
        return Math.round((after.getOrDefault(name, 0L) - before.getOrDefault(name, 0L)) / (double) REQUESTS);
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    /** @return what each query takes of each server */
    Table table(List<Query> queries, List<ServerProcess> servers) throws SQLException {
        Table table = new Table(Stream.concat(Stream.of("query"),
                servers.stream().map(ServerProcess::name)).toList());
        for (Query query : queries) {
            List<String> cells = new ArrayList<>(List.of(query.name()));
            for (ServerProcess server : servers) {
                cells.add(query.to(server).once().status() == 200 ? of(query.to(server)) : "–");
            }
            table.row(cells);
        }
        return table;
    }
}
