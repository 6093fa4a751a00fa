package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.entente.loading.TestDatabase;
import org.junit.jupiter.api.Test;

class DatasetGeneratorTest {

    @Test
    void writesTheSameRowsForTheSameSeed() throws SQLException {
        assertThat(TestDatabase.content(filled(1))).isEqualTo(TestDatabase.content(filled(1)));
        assertThat(TestDatabase.content(filled(1)).get("agreement"))
                .isNotEqualTo(TestDatabase.content(filled(2)).get("agreement"));
    }

    private static DataSource filled(long seed) throws SQLException {
        DataSource database = TestDatabase.empty("dataset");
        new DatasetGenerator(seed, new Size(200, 300, 60)).fill(database);
        return database;
    }
}
