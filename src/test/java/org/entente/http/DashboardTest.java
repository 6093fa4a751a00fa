package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;

/** The dashboard's one page at all its addresses, and what it is made of. */
@QuarkusTest
class DashboardTest {

    /** Answers as they are sent, not unpacked. */
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @ValueSource(strings = { "/", "/index.html", "/az", "/en/", "/ru/agreements", "/tr/agreements/", "/en/agreements/QTox",
            "/en/agreements?party=AZ&from=2024-01-01", "/en/countries", "/en/countries/AZ", "/en/officials",
            "/en/officials/Tzox", "/en/sectors", "/en/sectors/ENERGY", "/en/documents", "/en/documents/RDox",
            "/en/search?q=x" })
    void everyViewIsThePage(String address) {
        Response page = given().get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.asString()).isEqualTo(given().get("/").asString());
        assertThat(given().head(address).statusCode()).isEqualTo(200);
        given().header("If-None-Match", page.header("ETag")).get(address).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/de/", "/nothing", "/en/nothing", "/en/agreements/QTox/more", "/en/search/more", "/EN/",
            "/agreements", "/static/bundle/nothing.js", "/static/bundle/nothing", "/static/bundle/..%2f..%2findex.html" })
    void nothingElseIs(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @Test
    void itsFilesAreKeptForEver() {
        List<String> files = files();

        assertThat(files).hasSizeGreaterThanOrEqualTo(2).allMatch(file -> file.startsWith("/static/bundle/"));
        for (String file : files) {
            Response sent = given().get(file);
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.contentType()).contains(file.endsWith(".js") ? "javascript" : "css");
            assertThat(sent.header("Cache-Control")).contains("immutable", "max-age=31536000");
        }
    }

    @Test
    void itsFilesArePackedAsTheClientLikes() {
        String script = files().stream().filter(file -> file.endsWith(".js")).findFirst().orElseThrow();
        int length = given().header("Accept-Encoding", "identity").get(script).asByteArray().length;

        for (String encoding : List.of("br", "gzip")) {
            Response packed = given().config(AS_SENT).header("Accept-Encoding", encoding).get(script);
            assertThat(packed.header("Content-Encoding")).isEqualTo(encoding);
            assertThat(packed.headers().getValues("Vary")).anyMatch(value -> value.contains("ccept-encoding"));
            assertThat(packed.asByteArray().length).isLessThan(length / 2);
        }
    }

    /** So that they are answered by hash from the first request on, where only trusted documents are served too. */
    @Test
    void whatItAsksIsKnown() {
        DashboardDocuments.byHash().forEach((hash, text) -> assertThat(DocumentHash.of(text)).isEqualTo(hash));
        String load = DashboardDocuments.byHash().entrySet().stream()
                .filter(known -> known.getValue().startsWith("query Load{"))
                .findFirst().orElseThrow().getKey();

        given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + load + "\"}}")
                .get("/graphql").then().statusCode(200).body("data.load.state", equalTo("READY"));
    }

    @Test
    void leadsToTheConsole() {
        given().get("/console/").then().statusCode(200).body(containsString("console.js"));
    }

    private static List<String> files() {
        return Pattern.compile("(?:src|href)=\"(/static[^\"]+)\"").matcher(given().get("/").asString()).results()
                .map(match -> match.group(1)).toList();
    }
}
