package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.entente.loading.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetGeneratorTest {

    private static DataSource database;

    @BeforeAll
    static void fill() throws SQLException {
        database = filled(1, new Size(900, 2000, 300));
    }

    @Test
    void writesTheSameRowsForTheSameSeed() throws SQLException {
        var first = TestDatabase.content(filled(5, new Size(40, 60, 30)));

        assertThat(TestDatabase.content(filled(5, new Size(40, 60, 30)))).isEqualTo(first);
        assertThat(TestDatabase.content(filled(6, new Size(40, 60, 30))).get("agreement")).isNotEqualTo(first.get("agreement"));
    }

    @Test
    void putsTheIndexesBack() throws SQLException {
        String indexes = "SELECT GROUP_CONCAT(CONCAT_WS(' ', table_name, index_name, seq_in_index, column_name, collation)"
                + " ORDER BY table_name, index_name, seq_in_index SEPARATOR '\n') FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE()";
        String there = TestDatabase.ask(database, indexes);

        assertThat(there).contains("agreement agreement_nearest 2 newest_first D");
        assertThat(there).isEqualTo(TestDatabase.ask(TestDatabase.empty("dataset_other"), indexes));
    }

    @Test
    void refersToNothingThatIsNotThere() throws SQLException {
        List<String> keys = rows("""
                SELECT CONCAT_WS(' ', k.table_name, k.column_name, k.referenced_table_name, k.referenced_column_name)
                FROM information_schema.key_column_usage k
                WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL""");

        assertThat(keys).hasSizeGreaterThan(25);
        for (String key : keys) {
            String[] names = key.split(" ");
            assertThat(count("%s l WHERE l.%s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s o WHERE o.%s = l.%s)"
                    .formatted(names[0], names[1], names[2], names[3], names[1]))).as(key).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({ "country, code, agreement_party, country_code, agreements",
            "country, code, document_country, country_code, documents",
            "organisation, code, agreement_organisation, organisation_code, agreements",
            "organisation, code, document_organisation, organisation_code, documents",
            "sector, code, agreement_sector, sector_code, agreements", "sector, code, document_sector, sector_code, documents",
            "official, id, agreement_signatory, official_id, agreements",
            "official, id, document_official, official_id, documents" })
    void countsWhatIsTied(String table, String key, String links, String column, String count) throws SQLException {
        assertThat(count("%s t WHERE t.%s <> (SELECT COUNT(*) FROM %s l WHERE l.%s = t.%s)"
                .formatted(table, count, links, column, key))).isZero();
        assertThat(ask("SELECT SUM(" + count + ") > 0 FROM " + table)).isEqualTo("1");
    }

    @Test
    void tellsHowMuchThereIs() throws SQLException {
        assertThat(ask("SELECT CONCAT_WS(' ', state, agreements, documents) FROM load_state")).isEqualTo("READY 2000 900");
        assertThat(ask("SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM agreement), (SELECT COUNT(*) FROM document),"
                + " (SELECT COUNT(*) FROM official))")).isEqualTo("2000 900 300");
    }

    @ParameterizedTest
    @CsvSource({ "agreement_party, agreement", "agreement_organisation, agreement", "agreement_signatory, agreement",
            "agreement_sector, agreement", "document_country, document", "document_organisation, document",
            "document_official, document", "document_sector, document" })
    void linksRepeatTheDates(String links, String table) throws SQLException {
        String last = table.equals("agreement") ? " OR l.last_day <> t.last_day" : "";
        assertThat(count(
                "%s l JOIN %s t ON t.id = l.%s_id WHERE l.newest_first <> t.newest_first OR l.oldest_first <> t.oldest_first%s"
                        .formatted(links, table, table, last)))
                .isZero();
    }

    @Test
    void datesAreToldToTheDayTheMonthTheYearOrNotAtAll() throws SQLException {
        assertThat(count("""
                agreement WHERE newest_first <> IF(date_year IS NULL, '1000-01-01',
                  STR_TO_DATE(CONCAT_WS('-', date_year, COALESCE(date_month, 1), COALESCE(date_day, 1)), '%Y-%m-%d'))
                OR last_day <> CASE WHEN date_year IS NULL THEN '9999-12-31' WHEN date_month IS NULL THEN
                  CONCAT(date_year, '-12-31') WHEN date_day IS NULL THEN LAST_DAY(newest_first) ELSE newest_first END"""))
                .isZero();
        assertThat(rows("SELECT COUNT(*) > 50 FROM agreement GROUP BY date_year IS NULL, date_month IS NULL, date_day IS NULL"))
                .containsExactly("1", "1", "1", "1");
    }

    @ParameterizedTest
    @CsvSource({ "agreement", "document" })
    void groupsAreTiedWhereSomethingUnderThemIs(String table) throws SQLException {
        String links = table + "_sector";
        String under = "(SELECT COUNT(*) FROM %s u JOIN sector s ON s.code = u.sector_code WHERE u.%s_id = l.%s_id AND s.parent_code = l.sector_code)"
                .formatted(links, table, table);
        assertThat(count(links + " l WHERE told = 0 AND " + under + " = 0")).isZero();
        assertThat(count(
                "%s l JOIN sector s ON s.code = l.sector_code WHERE s.parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s g WHERE g.%s_id = l.%s_id AND g.sector_code = s.parent_code)"
                        .formatted(links, links, table, table)))
                .isZero();
        assertThat(count(links + " WHERE told = 0")).isPositive();
    }

    @Test
    void quotesWhatTextsSay() throws SQLException {
        // all letters are of one UTF-16 code unit, as MariaDB counts them
        String quote = "SUBSTRING(d.text, c.quote_start + 1, c.quote_end - c.quote_start)";
        String cited = "citation c JOIN document d ON d.id = c.document_id ";
        assertThat(count(cited + "JOIN official o ON o.id = c.subject_key JOIN official_name n ON n.official_id = o.id"
                + " AND n.language = d.language WHERE c.subject_kind = 'OFFICIAL' AND " + quote + " <> n.value")).isZero();
        assertThat(count(cited + "JOIN agreement_title t ON t.agreement_id = c.subject_key AND t.language = d.language"
                + " WHERE c.subject_kind = 'AGREEMENT' AND c.quote_start > c.sentence_start AND " + quote + " <> t.value"))
                .isZero();
        assertThat(count(cited + "WHERE c.quote_start < c.sentence_start OR c.quote_end > c.sentence_end OR c.sentence_end"
                + " > CHAR_LENGTH(d.text) OR SUBSTRING(d.text, c.sentence_end, 1) <> '.'")).isZero();
    }

    @Test
    void citesAllThatDocumentsNameAndAgreementsAreOf() throws SQLException {
        for (String kind : List.of("country", "organisation", "sector", "official")) {
            String column = kind + (kind.equals("official") ? "_id" : "_code");
            String told = kind.equals("sector") ? "told = 1 AND " : "";
            assertThat(count(
                    "document_%s l WHERE %sNOT EXISTS (SELECT 1 FROM citation c WHERE c.document_id = l.document_id AND c.subject_kind = UPPER('%s') AND c.subject_key = l.%s)"
                            .formatted(kind, told, kind, column)))
                    .as(kind).isZero();
        }
        assertThat(count("document_agreement l WHERE NOT EXISTS (SELECT 1 FROM citation c WHERE c.document_id = l.document_id"
                + " AND c.subject_kind = 'AGREEMENT' AND c.subject_key = l.agreement_id)")).isZero();
        assertThat(count("agreement a WHERE NOT EXISTS (SELECT 1 FROM document_agreement l WHERE l.agreement_id = a.id)"))
                .isZero();
        assertThat(count("official o WHERE NOT EXISTS (SELECT 1 FROM document_official l WHERE l.official_id = o.id)"))
                .isZero();
    }

    @Test
    void isSkewedAndHasTies() throws SQLException {
        assertThat(Integer.parseInt(ask("SELECT agreements FROM country WHERE code = 'AZ'"))).isBetween(580, 800);
        assertThat(count("country WHERE agreements BETWEEN 1 AND 5")).isGreaterThan(20);
        assertThat(count("country WHERE agreements = 0")).isPositive();
        assertThat(ask("SELECT COUNT(DISTINCT type, status) > 40 FROM agreement")).isEqualTo("1");
        assertThat(ask("SELECT COUNT(*) - COUNT(DISTINCT title_en) > 200 FROM agreement")).isEqualTo("1");
        assertThat(ask("SELECT COUNT(*) - COUNT(DISTINCT name_ru) > 20 FROM official")).isEqualTo("1");
        assertThat(ask(
                "SELECT GROUP_CONCAT(n ORDER BY n) FROM (SELECT DISTINCT COUNT(*) n FROM agreement_party GROUP BY agreement_id) t"))
                .isEqualTo("1,2,3,4");
    }

    /** @return how many rows there are of what is in that clause */
    private static int count(String from) throws SQLException {
        return Integer.parseInt(ask("SELECT COUNT(*) FROM " + from));
    }

    private static String ask(String sql) throws SQLException {
        return TestDatabase.ask(database, sql);
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql);
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static DataSource filled(long seed, Size size) throws SQLException {
        DataSource database = TestDatabase.empty(size.agreements() < 100 ? "dataset_small" : "dataset");
        new DatasetGenerator(seed, size).fill(database);
        return database;
    }
}
