package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What goes wrong inside stays inside: a client learns that it did, and what else was asked is answered. */
@QuarkusTest
class FailuresTest extends RunningService {

    @Inject
    DataSource database;

    @BeforeEach
    void hideTables() throws SQLException {
        run("rename table document_country to hidden_document_country, official_name to hidden_official_name");
    }

    @AfterEach
    void bringThemBack() throws SQLException {
        run("rename table hidden_document_country to document_country, hidden_official_name to official_name");
    }

    @Test
    void failuresOfTheDatabaseAreNotTold() {
        for (String field : new String[] { "documents(first: 1) { nodes { countries { code } } }",
                "country(code: \"AZ\") { documents { totalCount } }", "officials(first: 2) { nodes { names { value } } }" }) {
            String body = body("{ " + field + " load { revision } }", Map.of());
            assertThat(body).doesNotContainIgnoringCase("sql").doesNotContainIgnoringCase("exist")
                    .doesNotContainIgnoringCase("hidden")
                    .doesNotContain("document_country", "official_name", "jdbc", "j-d-b-c");
            for (JsonNode error : json(body).get("errors")) {
                assertThat(error.get("message").asText()).isEqualTo("The service failed to answer this; its log says why.");
                assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
            }
        }
    }

    @Test
    void otherFieldsAreAnswered() {
        JsonNode answer = answer("{ country(code: \"AZ\") { documents { totalCount } } load { revision } }", Map.of());
        assertThat(answer.get("errors")).isNotEmpty();
        assertThat(answer.at("/data/country").isNull()).isTrue();
        assertThat(answer.at("/data/load/revision").asText()).isNotBlank();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
