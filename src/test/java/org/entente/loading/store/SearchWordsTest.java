package org.entente.loading.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.entente.folding.Indexed;
import org.entente.loading.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    private static final List<Object> TREATY = title("AGREEMENT", "a1", "trade fish");
    private static final List<Object> NEWS = title("DOCUMENT", "d1", "trade b");
    private static final List<Object> MINISTER = title("OFFICIAL", "o1", "minister of fishing");

    private DataSource database;

    private static List<Object> title(String kind, String key, String words) {
        return Table.SEARCH_TITLE.row(kind, key, 1, Indexed.column(kind, List.of(words)));
    }

    @BeforeEach
    void titlesOnRecord() throws SQLException {
        database = TestDatabase.empty("search_words");
        try (Connection connection = database.getConnection()) {
            put(connection, List.of(TREATY, NEWS, MINISTER));
            var words = new SearchWords(connection);
            words.tell(List.of(TREATY, NEWS, MINISTER));
            words.write(List.of(), true, connection);
        }
        assertThat(words()).containsExactly("b", "fish", "fishing", "minister", "of", "trade");
    }

    /** However many titles are looked through before the full text index is asked, it comes to the same. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 1000 })
    void aWordStaysAsLongAsATitleTellsIt(int some) throws SQLException {
        load(some, List.of(TREATY), List.of(title("AGREEMENT", "a1", "culture")));
        assertThat(words()).containsExactly("b", "culture", "fishing", "minister", "of", "trade");

        load(some, List.of(MINISTER), List.of());
        assertThat(words()).containsExactly("b", "culture", "trade");
        assertThat(parts()).containsExactlyInAnyOrderElementsOf(List.of("b", "culture", "trade").stream()
                .flatMap(word -> Indexed.ends(word).stream()).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 1000 })
    void anAgreementsTitleKeepsAWordToo(int some) throws SQLException {
        load(some, List.of(NEWS), List.of());
        assertThat(words()).containsExactly("fish", "fishing", "minister", "of", "trade");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 1000 })
    void aWordGoesWithTheLastTitlesThatTellIt(int some) throws SQLException {
        load(some, List.of(TREATY, NEWS), List.of(title("DOCUMENT", "d1", "b c")));
        assertThat(words()).containsExactly("b", "c", "fishing", "minister", "of");
    }

    /** A load that has other titles in the place of some. */
    private void load(int some, List<List<Object>> before, List<List<Object>> after) throws SQLException {
        try (Connection connection = database.getConnection(); Connection visible = database.getConnection()) {
            connection.setAutoCommit(false);
            Batches.run(connection, Table.SEARCH_TITLE.delete(), Table.SEARCH_TITLE.keyColumns(),
                    before.stream().map(Table.SEARCH_TITLE::keyOf));
            put(connection, after);
            var words = new SearchWords(connection, some);
            words.forget(Table.SEARCH_TITLE, before);
            words.tell(after);
            words.write(List.of(), false, visible);
            connection.commit();
        }
    }

    private static void put(Connection connection, List<List<Object>> titles) throws SQLException {
        Batches.run(connection, Table.SEARCH_TITLE.insert(), Table.SEARCH_TITLE.columns(), titles.stream());
    }

    private Set<String> words() throws SQLException {
        return asked("SELECT word FROM search_end WHERE word_end = word");
    }

    private List<String> parts() throws SQLException {
        return List.copyOf(asked("SELECT word_end FROM search_end"));
    }

    private Set<String> asked(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return new TreeSet<>(found);
    }
}
