package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = { "documents(first: 1) { nodes { countries { code } } }",
            "country(code: \"AZ\") { documents { totalCount } }", "officials(first: 5) { nodes { names { value } } }",
            "documents(first: 1) { totalCount nodes { name countries { code } } }" })
    void failuresAreNamedByAnIdThatTheLogRepeats(String field) {
        try (LoggedFailures log = new LoggedFailures()) {
            String body = body("{ " + field + " load { revision } }", Map.of());
            assertThat(body).doesNotContainIgnoringCase("sql").doesNotContainIgnoringCase("exist")
                    .doesNotContainIgnoringCase("hidden").doesNotContain("Exception")
                    .doesNotContain("document_country", "official_name", "jdbc", "j-d-b-c");
            JsonNode errors = json(body).get("errors");
            assertThat(errors).isNotEmpty();
            Set<String> ids = new TreeSet<>();
            for (JsonNode error : errors) {
                String id = error.at("/extensions/id").asText();
                assertThat(id).matches("[0-9a-f]{12}");
                assertThat(error.get("message").asText()).contains(id);
                assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
                assertThat(error.get("path")).isNotEmpty();
                ids.add(id);
            }
            // one failure of a batch is one line, however many fields it fails
            assertThat(ids).hasSize(1);
            assertThat(log.ofTheService()).filteredOn(entry -> entry.getMessage().contains("Failure"))
                    .singleElement().satisfies(entry -> {
                        assertThat(((ExtLogRecord) entry).getFormattedMessage()).contains(ids);
                        assertThat(entry.getLevel().getName()).isEqualTo("ERROR");
                        assertThat(entry.getThrown()).hasStackTraceContaining("SQL");
                    });
        }
    }

    @Test
    void eachFailureHasAnIdOfItsOwn() {
        String query = "{ country(code: \"AZ\") { documents { totalCount } } }";
        assertThat(answer(query, Map.of()).at("/errors/0/extensions/id"))
                .isNotEqualTo(answer(query, Map.of()).at("/errors/0/extensions/id"));
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
