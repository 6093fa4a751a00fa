package org.entente.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.entente.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/** The MariaDB server of all tests, for those that need no more of the service than its tables. */
public final class TestDatabase {

    private TestDatabase() {
    }

    /** @return a database of that name, its tables there and empty */
    public static synchronized DataSource empty(String name) throws SQLException {
        var access = EmbeddedDatabase.access();
        var database = new MariaDbDataSource(access.url().replace("/entente?", "/" + name + "?"));
        database.setUser(access.username());
        database.setPassword(access.password());
        var flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        return database;
    }

    /** Takes all rows out of every table that loads write. */
    public static void clear(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            for (String table : content(database).keySet()) {
                statement.execute("DELETE FROM `" + table + "`");
            }
            statement.execute("DELETE FROM load_state");
        }
    }

    public static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** @return the rows of every table but the load's report, each as one line, by table */
    public static SortedMap<String, String> content(DataSource database) throws SQLException {
        var content = new TreeMap<String, String>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            var tables = statement.executeQuery("SHOW TABLES");
            while (tables.next()) {
                content.put(tables.getString(1), "");
            }
            content.keySet().removeAll(Set.of("load_state", "load_progress", "flyway_schema_history"));
            for (Map.Entry<String, String> table : content.entrySet()) {
                var lines = new TreeSet<String>();
                var rows = statement.executeQuery("SELECT * FROM `" + table.getKey() + "`");
                while (rows.next()) {
                    var line = new StringBuilder();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        line.append(rows.getString(column)).append('|');
                    }
                    lines.add(line.toString());
                }
                table.setValue(String.join("\n", lines));
            }
        }
        return content;
    }

    /** @return the first column of the first row */
    public static String ask(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
