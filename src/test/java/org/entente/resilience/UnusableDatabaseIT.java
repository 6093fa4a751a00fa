package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.entente.loading.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Databases that are not as they should be: one line says why and what is expected, or all is well none the less. */
class UnusableDatabaseIT {

    private static DatabaseProcess latin;

    @BeforeAll
    static void start() throws Exception {
        latin = DatabaseProcess.start("latin-database", "--character-set-server=latin1",
                "--collation-server=latin1_swedish_ci");
    }

    @AfterAll
    static void stop() {
        latin.close();
    }

    @Test
    void aWrongPasswordIsToldWithoutTheRightOne() throws Exception {
        String said = lastWords(latin.settings("refused"), Map.of("QUARKUS_DATASOURCE_PASSWORD", "open-sesame"));
        assertThat(said).contains("refuses the user 'entente'", "Expected are", "QUARKUS_DATASOURCE_PASSWORD")
                .contains("127.0.0.1:" + latin.port()).doesNotContain("open-sesame");
    }

    @Test
    void aServerThatIsTooOldIsTold() throws Exception {
        try (DatabaseProcess old = DatabaseProcess.start("old-database", "--version=10.3.39-MariaDB")) {
            assertThat(lastWords(old.settings("entente"))).contains("is a MariaDB 10.3.39", "Expected is a MariaDB 10.11");
            assertThat(TestDatabase.ask(old.database(), "SHOW TABLES")).isNull();
        }
    }

    @Test
    void aPortWhereNobodyListensIsTold() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(lastWords(DatabaseProcess.settingsOf("jdbc:mariadb://127.0.0.1:" + port + "/entente?secret=x")))
                .contains("127.0.0.1:" + port + "/entente cannot be used (Connection refused)", "Expected is a MariaDB")
                .doesNotContain("secret");
    }

    @Test
    void aPortWhereSomethingElseListensIsTold() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread greeter = new Thread(() -> greet(other));
            greeter.start();
            assertThat(lastWords(DatabaseProcess.settingsOf("jdbc:mariadb://127.0.0.1:" + other.getLocalPort() + "/entente")))
                    .contains("cannot be used", "Expected is a MariaDB");
        }
    }

    @Test
    void noDatabaseAtAllIsToldByWhatCarriesNone() throws Exception {
        assumeTrue(ServiceProcess.isNative(), "the package carries a database of its own");
        assertThat(lastWords()).contains("No database", "QUARKUS_DATASOURCE_JDBC_URL");
    }

    private static void greet(ServerSocket other) {
        while (true) {
            try (Socket client = other.accept()) {
                client.getOutputStream().write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // closed, as the test ends
                return;
            }
        }
    }

    @Test
    void aServerOfAnotherCharacterSetKeepsAllLanguagesIntact() throws Exception {
        Path seeds = Folders.seeds("latin-seeds", 20);
        StringBuilder all = new StringBuilder();
        for (Path text : Folders.corpus().subList(0, 20)) {
            all.append(Files.readString(text));
        }
        String texts = plain(all.toString());
        try (ServiceProcess service = ServiceProcess.launch("latin", latin.settings("entente"),
                Map.of("ENTENTE_SEEDS", seeds.toString())).awaitReady()) {
            assertThat(texts(service, "{ country(code: \"AZ\") { names { value } } }", "value")).containsExactly("Azərbaycan",
                    "Азербайджан", "Azerbaycan", "Azerbaijan");
            List<String> quotes = texts(service, "{ agreements(first: 100) { nodes { citations { quote } } } }", "quote");
            assertThat(quotes).hasSizeGreaterThan(50).allSatisfy(quote -> assertThat(texts).contains(plain(quote)));
            assertThat(String.join("", quotes)).contains("ə", "ı", "ğ", "я");
            assertThat(texts(service, "{ officials(filter: {nameContains: \"Алиев\"}) { nodes { name } } }", "name"))
                    .isNotEmpty();
        }
    }

    /** Whatever the reader evens out in texts: how letters are made up, hyphens that are none, blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "").replaceAll("\\s+", " ");
    }

    private static List<String> texts(ServiceProcess service, String query, String field) throws Exception {
        JsonNode body = service.ask(query).body();
        assertThat(body.has("errors")).as("%s", body).isFalse();
        return body.findValuesAsText(field);
    }

    /** @return the one line that it says before it fails */
    @SafeVarargs
    private static String lastWords(Map<String, String>... settings) throws Exception {
        try (ServiceProcess service = ServiceProcess.launch("unusable", settings)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log().lines()).hasSize(1);
            return service.log();
        }
    }
}
