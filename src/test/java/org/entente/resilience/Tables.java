package org.entente.resilience;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import javax.sql.DataSource;

import org.entente.loading.TestDatabase;

/**
 * What a load made.
 *
 * @param revision its name
 * @param counts of countries, officials, agreements and documents, as the API counts them
 * @param rows of every table that loads write, by table
 */
record Tables(String revision, List<Integer> counts, SortedMap<String, String> rows) {

    private static final List<String> COUNTED = List.of("country", "official", "agreement", "document");
    // of one database alone, as SHA1(DATABASE()) is
    // but the stamp: a file has one that had rested when a load came, and how soon loads come is not what is compared
    private static final String GISTS = "SELECT GROUP_CONCAT(CONCAT_WS('|', document_id, name, language, published_on,"
            + " HEX(fingerprint), HEX(content), appellations, parties) ORDER BY document_id SEPARATOR '\\n')"
            + " FROM document_gist";
    private static final String LOCK = "SELECT IS_USED_LOCK(CONCAT('entente.load.', SHA1(DATABASE()))) IS NOT NULL";

    static Tables of(DataSource database) throws SQLException {
        var counts = new ArrayList<Integer>();
        for (String table : COUNTED) {
            counts.add(Integer.valueOf(TestDatabase.ask(database, "SELECT COUNT(*) FROM " + table)));
        }
        SortedMap<String, String> rows = TestDatabase.content(database);
        rows.put("document_gist", TestDatabase.ask(database, GISTS));
        return new Tables(TestDatabase.ask(database, "SELECT revision FROM load_state"), counts, rows);
    }

    /** @return whether a load is under way */
    static boolean isLoading(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
