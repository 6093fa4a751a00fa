package org.entente.dataset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.folding.Indexed;

/** Writes what is searched, made of what the other tables hold, as a load makes it. */
public final class SearchTables implements Step {

    private static final String NAMES = ", name_az, name_ru, name_tr, name_en";
    private static final String[] OFFICIALS = { "SELECT id, documents + agreements" + NAMES + " FROM official",
            "SELECT official_id, 0, value FROM official_name" };

    private final Set<String> namesWords = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    @Override
    public void write(Connection connection, World world) throws SQLException {
        write(connection);
    }

    /** Writes it for whatever is in the other tables. */
    public void write(Connection connection) throws SQLException {
        try (Inserts names = new Inserts(connection, "search_name", "kind", "subject_key", "known", "folded")) {
            for (String kind : List.of("COUNTRY", "ORGANISATION", "SECTOR")) {
                put(names, kind, connection, namesWords, "SELECT code, documents + agreements" + NAMES + ", code"
                        + (kind.equals("COUNTRY") ? ", code3" : "") + " FROM " + kind.toLowerCase(Locale.ROOT));
            }
            put(names, "OFFICIAL", connection, namesWords, OFFICIALS);
        }
        words.addAll(namesWords);
        try (Inserts titles = new Inserts(connection, "search_title", "kind", "subject_key", "known", "folded")) {
            put(titles, "OFFICIAL", connection, words, OFFICIALS[0], OFFICIALS[1], "SELECT p.official_id, 0, t.value FROM"
                    + " position_title t STRAIGHT_JOIN official_position p ON p.id = t.position_id");
            put(titles, "AGREEMENT", connection, words, "SELECT id, 0, title_az, title_ru, title_tr, title_en FROM agreement",
                    "SELECT agreement_id, 0, value FROM agreement_title",
                    "SELECT agreement_id, COUNT(*) FROM document_agreement GROUP BY agreement_id");
            put(titles, "DOCUMENT", connection, words, "SELECT id, 0, title FROM document",
                    "SELECT document_id, COUNT(*) FROM document_agreement GROUP BY document_id");
        }
        texts(connection);
        try (Inserts ends = new Inserts(connection, "search_end", "word_end", "word");
                Inserts gaps = new Inserts(connection, "search_gap", "gapped", "word")) {
            for (String word : words) {
                for (String end : Indexed.ends(word)) {
                    ends.add(end, word);
                }
            }
            for (String word : namesWords.stream().filter(Indexed::isForgiving).toList()) {
                for (String gap : Indexed.gaps(word)) {
                    gaps.add(gap, word);
                }
            }
        }
    }

    // each answers keys, how much tells of them, texts; no index but the primary ones is there
    private static void put(Inserts rows, String kind, Connection connection, Set<String> words, String... questions)
            throws SQLException {
        Map<String, Integer> known = new LinkedHashMap<>();
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        for (String sql : questions) {
            try (Statement statement = connection.createStatement(); ResultSet read = statement.executeQuery(sql)) {
                while (read.next()) {
                    known.merge(read.getString(1), read.getInt(2), Math::max);
                    Set<String> own = texts.computeIfAbsent(read.getString(1), k -> new TreeSet<>());
                    for (int column = 3; column <= read.getMetaData().getColumnCount(); column++) {
                        if (read.getString(column) != null) {
                            own.add(read.getString(column));
                        }
                    }
                }
            }
        }
        texts.values().removeIf(Set::isEmpty);
        for (Map.Entry<String, Set<String>> thing : texts.entrySet()) {
            String folded = Indexed.column(kind, thing.getValue());
            words.addAll(Indexed.words(folded));
            rows.add(kind, thing.getKey(), known.get(thing.getKey()), folded);
        }
    }

    private static void texts(Connection connection) throws SQLException {
        try (Inserts texts = new Inserts(connection, "search_text", "document_id", "newest_first", "folded");
                Statement statement = connection.createStatement();
                ResultSet read = statement.executeQuery("SELECT id, newest_first, title, text FROM document")) {
            while (read.next()) {
                List<String> own = new ArrayList<>(List.of(read.getString("text")));
                if (read.getString("title") != null) {
                    own.add(read.getString("title"));
                }
                texts.add(read.getString("id"), read.getObject("newest_first", java.time.LocalDate.class),
                        Indexed.column("DOCUMENT", own));
            }
        }
    }
}
