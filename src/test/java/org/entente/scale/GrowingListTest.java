package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Who pages while a list grows meets each element that was there once, equals in date, status and title among them. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class GrowingListTest extends ArchiveService {

    private static final String LIKE_ANOTHER = """
            INSERT INTO agreement (id, type, status, date_year, date_month, date_day, newest_first, last_day, title_az, title_ru,
              title_tr, title_en)
            SELECT CONCAT('%s', SUBSTRING(id, 3)), type, status, date_year, date_month, date_day, newest_first, last_day, title_az,
              title_ru, title_tr, title_en FROM agreement WHERE id NOT LIKE 'f%%' AND CRC32(id) %% 40 = %d""";

    @AfterEach
    void removeThem() {
        rows("DELETE FROM agreement WHERE id LIKE 'f%'");
    }

    @ParameterizedTest
    @CsvSource({ "DATE, DESC, true", "DATE, ASC, false", "TITLE, ASC, true", "TITLE, DESC, false", "STATUS, DESC, true",
            "STATUS, ASC, false" })
    void isMetWholeAndOnce(String field, String direction, boolean forward) {
        List<String> before = rows("SELECT id FROM agreement").stream().map(row -> row.get(0)).toList();
        List<String> met = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        for (int page = 0; more; page++) {
            String from = cursor == null ? "" : (forward ? ", after: \"" : ", before: \"") + cursor + "\"";
            JsonNode answer = data("{ agreements(orderBy: {field: " + field + ", direction: " + direction + "}, "
                    + (forward ? "first: 100" : "last: 100") + from
                    + ") { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }").get("agreements");
            met.addAll(answer.findValuesAsText("id").stream().map(Ids::key).toList());
            cursor = answer.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor").asText();
            more = answer.at(forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage").asBoolean();
            if (page < 15) {
                // equal in all but the id, all over the list: before the cursor and behind it
                rows(LIKE_ANOTHER.formatted("f" + Integer.toHexString(page), page));
            }
        }

        assertThat(met).doesNotHaveDuplicates().containsAll(before).hasSizeGreaterThan(before.size());
    }
}
