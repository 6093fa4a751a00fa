package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.entente.dataset.KeptCounts;
import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts that are kept are at any time those that the other tables give when all is counted anew. */
class KeptCountsTest {

    private static final NewsReader READER = new LazyNewsReader();
    private static final int LOADS = 12;

    @TempDir
    Path seeds;

    private DataSource database;

    @BeforeEach
    void load() throws Exception {
        database = TestDatabase.empty("kept_counts");
        for (Path file : corpus()) {
            Files.copy(file, seeds.resolve(file.getFileName()));
        }
        loader().load();
    }

    @Test
    void areCountedInTheFirstLoad() throws SQLException {
        assertThat(kept().lines().filter(row -> row.startsWith("AGREEMENT|COUNTRY|SECTOR|"))).hasSizeGreaterThan(20);
        assertThat(kept().lines().filter(row -> row.startsWith("DOCUMENT|SECTOR|COUNTRY|"))).hasSizeGreaterThan(20);
        assertThat(kept()).contains("AGREEMENT|ALL|MONTH||").isEqualTo(counted());
    }

    @Test
    void followFilesThatComeAndGoAndChange() throws Exception {
        var random = new Random(6);
        int changes = 0;
        for (int i = 0; i < LOADS; i++) {
            String before = kept();
            var files = corpus();
            Collections.shuffle(files, random);
            for (Path file : files.subList(0, 1 + random.nextInt(3))) {
                change(file, random);
            }
            loader().load();
            changes += kept().equals(before) ? 0 : 1;
            assertThat(kept()).as("after load %d", i).isEqualTo(counted());
        }
        assertThat(changes).isGreaterThan(LOADS / 2);
    }

    @Test
    void endWithTheLastFile() throws Exception {
        for (Path file : corpus()) {
            Files.delete(seeds.resolve(file.getFileName()));
        }
        loader().load();

        assertThat(kept()).isEmpty();
    }

    @Test
    void areLeftAloneWhereNothingChanged() throws Exception {
        execute("UPDATE kept_count SET n = 1000000 WHERE kind = 'ALL'");
        loader().load();
        assertThat(kept()).contains("|1000000|");

        // a text that tells of nothing countable touches none of them either
        Files.writeString(seeds.resolve("weather.txt"), "It will rain tomorrow, with some wind from the sea.");
        loader().load();
        assertThat(kept().lines().filter(row -> row.contains("|ALL|")).toList()).isNotEmpty()
                .allMatch(row -> row.contains("|1000000|"));
    }

    @Test
    void areReadByPartsWhereFewThingsChange() throws Exception {
        String country = TestDatabase.ask(database, "SELECT country_code FROM document_country GROUP BY 1 HAVING COUNT(*) = 1"
                + " ORDER BY 1 LIMIT 1");
        execute("UPDATE kept_count SET n = n + 1000000 WHERE value = '" + country + "'");
        String of = TestDatabase.ask(database, "SELECT name FROM document d JOIN document_country l ON l.document_id = d.id"
                + " WHERE country_code <> '" + country + "' AND d.id NOT IN (SELECT document_id FROM document_country WHERE"
                + " country_code = '" + country + "') ORDER BY name LIMIT 1");
        Files.delete(seeds.resolve(of));

        loader().load();

        // what has nothing to do with the change is as it was, right or wrong
        assertThat(TestDatabase.ask(database, "SELECT COUNT(*) FROM kept_count WHERE n > 1000000")).isNotEqualTo("0");
        execute("UPDATE kept_count SET n = n - 1000000 WHERE value = '" + country + "'");
        assertThat(kept()).isEqualTo(counted());
    }

    private void change(Path file, Random random) throws IOException {
        Path own = seeds.resolve(file.getFileName());
        if (!Files.exists(own)) {
            Files.copy(file, own);
        } else if (random.nextInt(3) == 0) {
            Files.delete(own);
        } else {
            String text = Files.readString(file);
            Files.writeString(own, text.substring(0, text.indexOf('.', random.nextInt(text.length() / 2)) + 1));
        }
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
        }
    }

    private Loader loader() {
        return new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(seeds), READER, new Store(database));
    }

    private String kept() throws SQLException {
        return TestDatabase.content(database).get("kept_count");
    }

    /** @return what the table holds when it is made of all others anew, as the migration makes it */
    private String counted() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM kept_count");
            new KeptCounts().write(connection);
        }
        return kept();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
