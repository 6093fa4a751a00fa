package org.entente.dataset;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Folding is what takes the time: on all processors, so many texts at once. */
    private static final int TOGETHER = 2000;

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
        List<String> things = List.copyOf(texts.keySet());
        for (int from = 0; from < things.size(); from += TOGETHER) {
            List<String> some = things.subList(from, Math.min(things.size(), from + TOGETHER));
            List<String> folded = some.parallelStream().map(thing -> Indexed.column(kind, texts.get(thing))).toList();
            words.addAll(folded.parallelStream().flatMap(column -> Indexed.words(column).stream()).collect(toSet()));
            for (int i = 0; i < some.size(); i++) {
                rows.add(kind, some.get(i), known.get(some.get(i)), folded.get(i));
            }
        }
    }

    private static void texts(Connection connection) throws SQLException {
        try (Inserts texts = new Inserts(connection, "search_text", "document_id", "newest_first", "folded");
                Statement statement = connection.createStatement()) {
            String last = "";
            List<Written> some;
            do {
                some = new ArrayList<>();
                try (ResultSet read = statement.executeQuery("SELECT id, newest_first, title, text FROM document WHERE id > '"
                        + last + "' ORDER BY id LIMIT " + TOGETHER)) {
                    while (read.next()) {
                        some.add(new Written(read.getString("id"), read.getObject("newest_first", LocalDate.class),
                                read.getString("title"), read.getString("text")));
                    }
                }
                List<String> folded = some.parallelStream()
                        .map(one -> Indexed.column("DOCUMENT", Arrays.asList(one.title, one.text))).toList();
                for (int i = 0; i < folded.size(); i++) {
                    last = some.get(i).id;
                    texts.add(last, some.get(i).newestFirst, folded.get(i));
                }
            } while (!some.isEmpty());
        }
    }

    /** A document as it is written. */
    private record Written(String id, LocalDate newestFirst, String title, String text) {
    }
}
