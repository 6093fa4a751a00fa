package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.entente.graphql.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.config.SmallRyeConfigBuilder;

/** A service that answers the queries of its dashboards only: those that all tests ask. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.Alone.class)
class TrustedDocumentsTest {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    /** Trusted documents only. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.http.documents", "trusted-only", "entente.http.documents-folder", QUERIES.toString(),
                    "entente.load.on-startup", "never");
        }
    }

    @Inject
    Documents documents;

    @Test
    void knowsItsDocumentsByHashFromTheFirstRequestOn() throws IOException {
        String counts = Files.readString(QUERIES.resolve("counts.graphql"));
        assertThat(byHash(DocumentHash.of(counts)).jsonPath().getMap("data")).isNotEmpty();
        assertThat(given().contentType("application/json").body(Map.of("query", counts)).post("/graphql").jsonPath()
                .getMap("data")).isNotEmpty();
    }

    /** It is the service's own, whatever the operator trusts besides. */
    @Test
    void knowsWhatItsDashboardAsks() {
        assertThat(DashboardDocuments.byHash()).isNotEmpty().allSatisfy((hash, text) -> {
            assertThat(documents.of(text).errors()).as(text).isEmpty();
            assertThat(byHash(hash).jsonPath().getList("errors.extensions.code")).as(text)
                    .isNotEqualTo(List.of("UNTRUSTED_DOCUMENT"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ __typename }", "{ __schema { queryType { name } } }", "nonsense", "" })
    void answersNothingElse(String query) {
        refused(given().contentType("application/json").body(Map.of("query", query)).post("/graphql"));
        refused(given().queryParam("query", query).get("/graphql"));
        refused(byHash(DocumentHash.of(query)));
        refused(given().contentType("application/json").body(Map.of("query", query, "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(query))))).post("/graphql"));
    }

    @Test
    void startsOnlyWithDocumentsThatItCanServe(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> start(folder)).hasMessageContaining("entente.http.documents-folder")
                .hasMessageContaining("*.graphql");
        Files.writeString(folder.resolve("good.graphql"), "{ errorCodes }");
        start(folder);
        Files.writeString(folder.resolve("wrong.graphql"), "{ counties }");
        assertThatThrownBy(() -> start(folder)).hasMessageContaining("wrong.graphql").hasMessageContaining("counties");
        assertThatThrownBy(() -> start(folder.resolve("none"))).hasMessageContaining("entente.http.documents-folder");
    }

    private void start(Path folder) {
        HttpConfig config = new SmallRyeConfigBuilder().withMapping(HttpConfig.class).addDiscoveredConverters()
                .withDefaultValue("entente.http.documents", "trusted-only")
                .withDefaultValue("entente.http.documents-folder", folder.toString()).build()
                .getConfigMapping(HttpConfig.class);
        assertThat(config.documentsFolder()).isEqualTo(Optional.of(folder));
        new TrustedDocuments(config, documents).read(null);
    }

    private static Response byHash(String hash) {
        return given().contentType("application/json").body(Map.of("extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)))).post("/graphql");
    }

    private static void refused(Response answer) {
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(answer.jsonPath().getMap("")).doesNotContainKey("data");
    }
}
