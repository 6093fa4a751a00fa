package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.entente.dataset.SearchTables;
import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is searched is at any time what the other tables say. */
class SearchedTest {

    private static final List<String> TABLES = List.of("search_name", "search_title", "search_text", "search_end",
            "search_gap");

    @TempDir
    Path seeds;

    @Test
    void followsWhatIsLoaded() throws Exception {
        DataSource database = TestDatabase.empty("searched");
        var loader = new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(seeds), new MadeUpReader(),
                new Store(database));
        Files.writeString(seeds.resolve("a.txt"), """
                country AZ
                country US
                sector TRADE
                official AZ PRESIDENT Ilham Aliyev
                charter AZ US 2026-02-10
                """);
        Files.writeString(seeds.resolve("b.txt"), "country AZ\nofficial AZ FOREIGN_MINISTER Jeyhun Bayramov\n");
        loader.load();
        Map<String, String> first = searched(database);
        assertThat(first.get("search_name")).contains("OFilham OFaliyev", "OFjeyhun OFbayramov", "COaze",
                "SEtrade").doesNotContain("COxk");
        assertThat(first.get("search_gap")).contains("alyev|aliyev", "aliyev|aliyev");
        assertThat(first.get("search_end")).contains("yev|aliyev", "aliyev|aliyev");
        assertThat(first).isEqualTo(made(database));

        Files.writeString(seeds.resolve("b.txt"), "country XK\nofficial AZ FOREIGN_MINISTER Ceyhun Quliyev\n");
        Files.delete(seeds.resolve("a.txt"));
        loader.load();

        assertThat(searched(database)).isNotEqualTo(first).isEqualTo(made(database));
        assertThat(searched(database).toString()).contains("OFquliyev").doesNotContain("bayramov");
    }

    /** @return what a data set would have written in place of it */
    private static Map<String, String> made(DataSource database) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
            new SearchTables().write(connection);
        }
        return searched(database);
    }

    private static Map<String, String> searched(DataSource database) throws Exception {
        return TestDatabase.content(database).entrySet().stream().filter(table -> TABLES.contains(table.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
