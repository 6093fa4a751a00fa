package org.entente;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The application as it is packaged, on the database that it starts by itself; or the native executable. */
@QuarkusIntegrationTest
@QuarkusTestResource(DatabaseForNative.class)
class PackagedIT {

    private static final Pattern LISTENING = Pattern.compile("Management interface listening on \\S+?:(\\d+)");

    private String management;

    /** The system picks the management port too, and the log says which. */
    @BeforeEach
    void awaitLoaded() throws IOException {
        Matcher told = LISTENING.matcher(Files.readString(Path.of("target", "quarkus.log")));
        assertThat(told.find()).isTrue();
        management = "http://localhost:" + told.group(1);
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(200))
                .until(() -> given().get(management + "/q/health/ready").statusCode() == 200);
    }

    @Test
    void tellsHealthAndMetricsOnAPortOfTheirOwn() {
        given().get(management + "/q/health/live").then().statusCode(200);
        given().get(management + "/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        given().post(management + "/graphql").then().statusCode(404);
        given().get("/q/health/live").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void loadsTheSeedsAndAnswers() {
        given().contentType("application/json").body(Map.of("query",
                "{ load { state files rejected { name } } agreements { totalCount nodes { parties { code } } } }"))
                .post("/graphql").then().statusCode(200)
                .body("errors", equalTo(null))
                .body("data.load.state", equalTo("READY"))
                .body("data.load.files", equalTo(5))
                .body("data.load.rejected.size()", equalTo(0))
                .body("data.agreements.totalCount", greaterThan(0));
    }

    @Test
    void namesCountriesInFourLanguages() {
        given().contentType("application/json")
                .body(Map.of("query", "{ country(code: \"az\") { names { language value } } }"))
                .post("/graphql").then()
                .body("data.country.names.value", equalTo(java.util.List.of("Azərbaycan", "Азербайджан", "Azerbaycan",
                        "Azerbaijan")));
    }

    /** The bundle is in the package, and found there by a native executable too. */
    @Test
    void opensTheDashboard() {
        String page = given().get("/en/agreements").then().statusCode(200).contentType(containsString("text/html")).extract()
                .asString();
        Matcher files = Pattern.compile("(?:src|href)=\"(/static/bundle/[^\"]+)\"").matcher(page);

        assertThat(files.results().map(file -> file.group(1)).toList()).hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(file -> given().get(file).then().statusCode(200).header("Cache-Control",
                        containsString("immutable")));
    }

    @Test
    void describesItself() {
        given().contentType("application/json")
                .body(Map.of("query", "{ __schema { queryType { fields { name description } } } }"))
                .post("/graphql").then()
                .body("data.__schema.queryType.fields.name", hasItem("agreements"))
                .body("data.__schema.queryType.fields.description", not(hasItem(blankOrNullString())));
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Agreement "));
    }

    @Test
    void opensTheConsole() {
        given().get("/console").then().statusCode(200).body(containsString("/console/console.js"));
        given().get("/console/console.js").then().statusCode(200);
        given().get("/graphiql/graphiql.min.js").then().statusCode(200);
        given().get("/examples/agreements.graphql").then().statusCode(200).body(containsString("query Agreements"));
    }

    @Test
    void saysWhatIsWrongAndNoMore() {
        given().contentType("application/json").body(Map.of("query", "{ node(id: \"nonsense\") { id } }"))
                .post("/graphql").then()
                .body("errors.extensions.code", hasItem("BAD_ID"))
                .body("errors[0].message", containsString("one that this API gave out"))
                .body(not(containsString("org.entente"))).body(not(containsString("at java")));
        given().contentType("application/json").body(Map.of("query", "{ countries {")).post("/graphql").then()
                .body("errors.extensions.code", hasItem("BAD_SYNTAX"));
    }

    @Test
    void packsAnswersForWhoeverCanUnpackThem() throws IOException {
        String query = "{ sectors { code names { language value } } }";
        String plain = given().queryParam("query", query).get("/graphql").then().statusCode(200).extract().asString();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed(query, "gzip", plain.length()))).readAllBytes())
                .isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(packed(query, "br", plain.length())).getDecompressedData())
                .isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String query, String encoding, int plain) {
        byte[] packed = given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding).queryParam("query", query).get("/graphql").then().statusCode(200)
                .header("Content-Encoding", encoding).extract().asByteArray();
        assertThat(packed.length).isLessThan(plain);
        return packed;
    }

    @Test
    void knowsAQueryByItsHash() throws NoSuchAlgorithmException {
        String query = "{ sectors { code } }";
        String hash = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> named = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        given().contentType("application/json").body(Map.of("extensions", named)).post("/graphql").then()
                .body("errors.extensions.code", hasItem("PERSISTED_QUERY_NOT_FOUND"));
        given().contentType("application/json").body(Map.of("query", query, "extensions", named)).post("/graphql").then()
                .body("errors", equalTo(null));
        given().contentType("application/json").body(Map.of("extensions", named)).post("/graphql").then()
                .body("data.sectors.code", hasItem("ENERGY"));
    }

    @Test
    void countsOperationsByName() {
        given().contentType("application/json").body(Map.of("query", "query CountedByName { countries { totalCount } }"))
                .post("/graphql").then().body("errors", equalTo(null));
        given().get(management + "/q/metrics").then().statusCode(200).body(containsString("CountedByName"));
    }

    @Test
    void searchesAcrossScripts() {
        given().contentType("application/json")
                .body(Map.of("query",
                        "{ search(text: \"Азербайджан\", kinds: [COUNTRY]) { nodes { node { ... on Country { code } } } } }"))
                .post("/graphql").then().body("errors", equalTo(null)).body("data.search.nodes.node.code", hasItem("AZ"));
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        given().contentType("application/json").header("Accept-Language", "ru-RU,ru;q=0.9")
                .body(Map.of("query", "{ country(code: \"az\") { name } }"))
                .post("/graphql").then().body("data.country.name", equalTo("Азербайджан"));
    }
}
