package org.entente;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The application as it is packaged, on the database that it starts by itself. */
@QuarkusIntegrationTest
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
        given().get("/").then().statusCode(200).body(containsString("console.js"));
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
    void speaksTheLanguageOfTheRequest() {
        given().contentType("application/json").header("Accept-Language", "ru-RU,ru;q=0.9")
                .body(Map.of("query", "{ country(code: \"az\") { name } }"))
                .post("/graphql").then().body("data.country.name", equalTo("Азербайджан"));
    }
}
