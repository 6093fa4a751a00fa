package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** Writes the counts that are kept, as the migration that brings them makes them of what the other tables hold. */
public final class KeptCounts implements Step {

    private static final String MIGRATION = "/db/migration/V5__kept_counts.sql";

    @Override
    public void write(Connection connection, World world) throws SQLException {
        write(connection);
    }

    /** Writes them for whatever is in the other tables. */
    public void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
        }
    }

    /** @return all but the one that makes the table */
    private static List<String> statements() {
        try (InputStream script = KeptCounts.class.getResourceAsStream(MIGRATION)) {
            List<String> all = Arrays.stream(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\n"))
                    .filter(sql -> !sql.isBlank()).toList();
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
