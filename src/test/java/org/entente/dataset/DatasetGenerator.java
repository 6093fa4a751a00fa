package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

/**
 * Fills the tables of an empty database with a made-up archive: a few countries in most agreements and many in a few,
 * namesakes, equal titles, dates of every precision. The rows are what a load would have written of such texts, and with
 * the same seed the same.
 */
public final class DatasetGenerator {

    /** Each writes the rows of some tables; a later one may read what an earlier one wrote. */
    private static final List<Step> STEPS = List.of(new People(), new Texts(), new Agreements(), new Mentions(),
            new Things(), new SearchTables(), new KeptCounts(), new State());

    private final long seed;
    private final Size size;

    public DatasetGenerator(long seed, Size size) {
        this.seed = seed;
        this.size = size;
    }

    /** @param database whose tables are there and empty */
    public void fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            // what is made up refers to nothing that is not made up too; a test looks
            statement.execute("SET SESSION foreign_key_checks = 0");
            Keys keys = new Keys(statement);
            connection.setAutoCommit(false);
            World world = new World(seed, size);
            for (Step step : STEPS) {
                step.write(connection, world);
                connection.commit();
            }
            connection.setAutoCommit(true);
            keys.putBack(statement);
            statement.execute("SET SESSION foreign_key_checks = 1");
        }
    }
}
