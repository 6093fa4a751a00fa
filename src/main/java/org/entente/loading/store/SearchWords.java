package org.entente.loading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.folding.Indexed;

/** The words of names and titles, so that what is looked for inside one or written with a wrong letter finds it. */
final class SearchWords {

    private static final int FETCHED = 1000;
    /** So many titles tell the words that are in many. */
    private static final int SOME = 1000;
    private static final String TELLERS = "SELECT kind, subject_key FROM search_title"
            + " WHERE MATCH (folded) AGAINST (? IN BOOLEAN MODE)";
    /** Of what there are titles of. */
    private static final List<String> KINDS = List.of("OFFICIAL", "AGREEMENT", "DOCUMENT");

    private final Connection connection;
    private final int some;
    private final Set<String> told = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    /** The keys of the titles that went or may say something else now. */
    private final Set<List<Object>> touched = new HashSet<>();

    SearchWords(Connection connection) {
        this(connection, SOME);
    }

    /** @param some how many titles are looked through before the full text index is asked */
    SearchWords(Connection connection, int some) {
        this.connection = connection;
        this.some = some;
    }

    /** Takes note of rows of names or titles that are there now. */
    void tell(Collection<List<Object>> rows) {
        rows.forEach(row -> told.addAll(words(row)));
    }

    /** Takes note of rows of names or titles as they were. */
    void forget(Table table, Collection<List<Object>> rows) {
        rows.forEach(row -> before.addAll(words(row)));
        if (table == Table.SEARCH_TITLE) {
            rows.forEach(row -> touched.add(table.keyOf(row)));
        }
    }

    private static Set<String> words(List<Object> row) {
        return Indexed.words((String) row.get(Table.SEARCH_TITLE.indexOf("folded")));
    }

    /**
     * Brings the parts of words to what names and titles say now.
     *
     * @param names the rows of all names
     * @param all whether every row of titles was told of, and not those alone that a load touched
     * @param visible sees titles as they were before the load
     */
    void write(Collection<List<Object>> names, boolean all, Connection visible) throws SQLException {
        var forgiving = new HashSet<String>();
        names.forEach(row -> words(row).stream().filter(Indexed::isForgiving).forEach(forgiving::add));
        bring(Table.SEARCH_GAP, forgiving, whole(Table.SEARCH_GAP, "gapped"), Indexed::gaps);
        tell(names);
        if (all) {
            bring(Table.SEARCH_END, told, whole(Table.SEARCH_END, "word_end"), Indexed::ends);
        } else {
            before.removeAll(told);
            keepWhatOthersTell(visible);
            bring(Table.SEARCH_END, told, among(told), Indexed::ends);
            bring(Table.SEARCH_END, Set.of(), before, Indexed::ends);
        }
    }

    private void keepWhatOthersTell(Connection visible) throws SQLException {
        // what is common, some titles tell, whichever they are; what is rare, the full text index finds at once
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT folded FROM search_title LIMIT " + some);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next() && !before.isEmpty()) {
                before.removeAll(Indexed.words(rows.getString(1)));
            }
        }
        try (PreparedStatement statement = visible.prepareStatement(TELLERS)) {
            for (String word : List.copyOf(before)) {
                if (isToldByOthers(word, statement)) {
                    before.remove(word);
                }
            }
        }
    }

    // the index knows what was visible before the load; the titles that the load left alone are all that others are
    private boolean isToldByOthers(String word, PreparedStatement tellers) throws SQLException {
        tellers.setString(1, KINDS.stream().map(kind -> Indexed.mark(kind) + word).collect(Collectors.joining(" ")));
        try (ResultSet rows = tellers.executeQuery()) {
            while (rows.next()) {
                if (!touched.contains(List.of(rows.getString(1), rows.getString(2)))) {
                    return true;
                }
            }
            return false;
        }
    }

    // a word is one of its own parts
    private Set<String> whole(Table table, String part) throws SQLException {
        return words("SELECT word FROM " + table.name().toLowerCase() + " WHERE " + part + " = word", List.of());
    }

    private Set<String> among(Collection<String> those) throws SQLException {
        var found = new HashSet<String>();
        var all = List.copyOf(those);
        for (int from = 0; from < all.size(); from += FETCHED) {
            List<String> portion = all.subList(from, Math.min(from + FETCHED, all.size()));
            found.addAll(words("SELECT word FROM search_end WHERE word_end = word AND word_end IN ("
                    + Stream.generate(() -> "?").limit(portion.size()).reduce((a, b) -> a + ", " + b).orElseThrow() + ")",
                    portion));
        }
        return found;
    }

    private Set<String> words(String sql, List<String> values) throws SQLException {
        var words = new HashSet<String>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                statement.setString(place + 1, values.get(place));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
        }
        return words;
    }

    private void bring(Table table, Set<String> wanted, Set<String> there, Function<String, Set<String>> parts)
            throws SQLException {
        Batches.run(connection, table.insert(), table.columns(), rows(table, wanted, there, parts));
        Batches.run(connection, table.delete(), table.columns(), rows(table, there, wanted, parts));
    }

    private static Stream<List<Object>> rows(Table table, Set<String> those, Set<String> others,
            Function<String, Set<String>> parts) {
        return those.stream().filter(word -> !others.contains(word)).sorted()
                .flatMap(word -> parts.apply(word).stream().map(part -> table.row(part, word)));
    }
}
