package org.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/**
 * What those send who mean harm: the checks of graphql-cop (https://github.com/dolevf/graphql-cop), written anew, and more.
 * Whatever comes, the service refuses it in time, tells nothing of its inside, and answers the next one.
 */
@QuarkusTest
@TestProfile(AttacksTest.Impatient.class)
class AttacksTest {

    /** Little time, so that what is slow is over soon. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.limits.deadline", "2S", "entente.load.on-startup", "never");
        }
    }

    @TestHTTPResource("/graphql")
    URI address;

    @AfterEach
    void theNextOneIsAnswered() {
        // past its deadline it would be answered with another body
        assertThat(post("{ __typename }").asString()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    static Stream<Arguments> overloads() {
        String circle = "types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } }";
        return Stream.of(
                // graphql-cop's
                overload("aliases", "{ " + times(100, i -> "alias" + i + ": __typename ") + "}", "TOO_MANY_ALIASES"),
                overload("directives", "{ __typename " + "@aa".repeat(10) + " }", "TOO_MANY_DIRECTIVES"),
                overload("one field again and again", "{ " + "__typename ".repeat(500) + "}", "TOO_MANY_REPEATS"),
                overload("a circle in the introspection", "{ __schema { " + circle + " } }", "BAD_QUERY"),
                // and more
                overload("ten thousand aliases", "{ " + times(10_000, i -> "a" + i + ": __typename ") + "}", "TOO_LARGE",
                        "TOO_MANY_TOKENS"),
                overload("known directives", "{ " + "__typename @skip(if: false) @include(if: true) ".repeat(40) + "}",
                        "TOO_MANY_REPEATS", "TOO_MANY_DIRECTIVES"),
                overload("aliases in a fragment", "fragment f on Query { " + times(20, i -> "a" + i + ": __typename ") + "} { "
                        + times(10, i -> "... on Query { ...f } ") + "}", "TOO_MANY_ALIASES", "TOO_MANY_REPEATS"),
                overload("a fragment that spreads itself", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
                        "BAD_QUERY"),
                overload("a fragment of the schema in a circle",
                        "{ __schema { ...a } } fragment a on __Schema { ...b } fragment b on __Schema { ...a }", "BAD_QUERY"),
                overload("fragments that double",
                        "{ ...f0 } " + times(40, i -> "fragment f%d on Query { ...f%d x: __typename ...f%d } "
                                .formatted(i, i + 1, i + 1)) + "fragment f40 on Query { __typename }",
                        "TOO_MANY_ALIASES"),
                overload("42 deep", nested(42), "TOO_DEEP"),
                overload("5,000 deep", "{ " + "a { ".repeat(5_000) + "b" + "}".repeat(5_000) + "}", "TOO_DEEP",
                        "TOO_MANY_TOKENS"),
                overload("lists in lists",
                        "{ countries(first: 100) { nodes { agreements(first: 100) { nodes { parties { agreements(first: 100) { nodes { id } } } } } } } }",
                        "TOO_COSTLY"),
                overload("a huge page", "{ countries(first: 2147483647) { totalCount } }", "BAD_PAGE_SIZE"),
                overload("a number of a billion digits", "{ countries(first: 1e1000000000) { totalCount } }", "BAD_QUERY"),
                overload("a long number", "{ countries(first: " + "9".repeat(5_000) + ") { totalCount } }", "BAD_PAGE_SIZE",
                        "BAD_QUERY"),
                overload("a long name", "{ " + "a".repeat(30_000) + " }", "BAD_QUERY"),
                overload("blanks", "{" + " ".repeat(60_000) + "}", "BAD_SYNTAX"),
                overload("variables that are declared", "query(" + times(600, i -> "$v" + i + ": Int ") + ") { __typename }",
                        "TOO_MANY_TOKENS", "BAD_QUERY"),
                overload("lists in a value", "{ countries(first: " + "[".repeat(900) + "]".repeat(900) + ") { totalCount } }",
                        "BAD_QUERY", "TOO_DEEP", "BAD_SYNTAX"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overloads")
    void queriesThatAskForTooMuch(String name, String query, List<String> codes) {
        Response answer = post(query);
        // past its deadline the code would be another
        assertThat(code(answer)).isIn(codes);
        tellsNothing(answer.asString());
    }

    static Stream<Arguments> bodies() {
        String query = "{\"query\": \"{ __typename }\"";
        String ask = "{\"query\": \"query($n: Int) { countries(first: $n) { totalCount } }\", \"variables\": ";
        return Stream.of(
                // graphql-cop's: one after another in a list
                Arguments.of("a list", "[" + (query + "},").repeat(9) + query + "}]", 400),
                Arguments.of("deep variables", query + ", \"variables\": " + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_001),
                        400),
                Arguments.of("a number of a billion digits", ask + "{\"n\": 1e1000000000}}", 200),
                Arguments.of("a number of none", ask + "{\"n\": 1e-1000000000}}", 200),
                Arguments.of("a long number", ask + "{\"n\": " + "9".repeat(10_000) + "}}", 400),
                Arguments.of("a name twice", query + ", \"query\": \"{ __schema { description } }\"}", 400),
                Arguments.of("a prototype", query + ", \"__proto__\": {\"x\": 1}, \"variables\": {\"__proto__\": 1}}", 200),
                Arguments.of("a nul", "{\"query\": \"{ __typename \\u0000 }\"}", 200),
                Arguments.of("half a character", "{\"query\": \"{ __typename \\ud83d }\"}", 200),
                Arguments.of("an operation that breaks lines", query + ", \"operationName\": \"x\\r\\nSet-Cookie: a=b\"}", 200),
                Arguments.of("nothing", "", 400),
                Arguments.of("a byte order mark", "\ufeff" + query + "}", 400),
                Arguments.of("too much", query + ", \"x\": \"" + "x".repeat(10_000_000) + "\"}", 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodiesThatAreNotMeantWell(String name, String body, int status) throws Exception {
        HttpResponse<String> answer = send(request().POST(HttpRequest.BodyPublishers.ofString(body)).build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        // a prototype is a name like any other, and not ours; all else is refused
        assertThat(answer.body().contains("\"code\":\"")).isEqualTo(!name.equals("a prototype"));
        tellsNothing(answer.body());
    }

    @Test
    void bodiesInNoEncoding() throws Exception {
        byte[] latin = "{\"query\": \"{ a(b: \\\"\u00e9\\\") }\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = send(request().POST(HttpRequest.BodyPublishers.ofByteArray(latin)).build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_REQUEST");
    }

    @Test
    void bodiesWithoutEnd() throws IOException {
        try (Socket endless = new Socket(address.getHost(), address.getPort())) {
            endless.setSoTimeout(10_000);
            // in chunks, whose last never comes
            endless.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + " ".repeat(0x11170) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            endless.getOutputStream().flush();
            // to its end: the service closes the connection, or this times out
            String answer = new String(endless.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
        }
    }

    @Test
    void packedBodies() throws Exception {
        byte[] packed = Encoding.GZIP.pack(new byte[50_000_000]);
        HttpResponse<String> answer = send(
                request().header("Content-Encoding", "gzip").POST(HttpRequest.BodyPublishers.ofByteArray(packed)).build());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("BAD_CONTENT_TYPE");
    }

    @Test
    void bodiesThatStall() throws IOException {
        try (Socket slow = new Socket(address.getHost(), address.getPort())) {
            slow.setSoTimeout(10_000);
            slow.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 50\r\n\r\n{\"query\"").getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            // others are answered meanwhile
            theNextOneIsAnswered();
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("TIMEOUT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 3\r\nTransfer-Encoding: chunked", "Content-Length: 3\r\nContent-Length: 30",
            "Content-Length: -1", "Content-Length: 99999999999999999999", "Transfer-Encoding: chunked, x" })
    void requestsWithinRequests(String headers) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + headers
                    + "\r\n\r\n0\r\n\r\nGET /graphql?query=%7Bload%7Bstate%7D%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers).matches("(?s)HTTP/1.1 (4\\d\\d|501) .*").doesNotContain("\"state\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "" })
    void formsOfOtherPages(String type) throws Exception {
        HttpRequest.Builder form = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"));
        HttpResponse<String> answer = send((type.isEmpty() ? form : form.header("Content-Type", type)).build());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("BAD_CONTENT_TYPE");
    }

    /** graphql-cop's: the query in the address, as a form has it, and nothing or a form in the body. */
    @ParameterizedTest
    @ValueSource(strings = { "application/x-www-form-urlencoded", "application/json" })
    void queriesInTheAddressOfAPost(String type) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "?query=%7B__typename%7D"))
                .timeout(Duration.ofSeconds(10)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.noBody()).build());
        assertThat(answer.statusCode()).isEqualTo(type.endsWith("json") ? 400 : 415);
        assertThat(answer.body()).doesNotContain("\"data\"");
    }

    @Test
    void mutationsByGet() {
        for (String query : List.of("mutation { __typename }", "query A { __typename } mutation B { __typename }")) {
            Response answer = given().queryParam("query", query).queryParam("operationName", query.contains("B") ? "B" : "")
                    .get("/graphql");
            assertThat(answer.statusCode()).isEqualTo(405);
        }
        assertThat(given().header("X-HTTP-Method-Override", "POST").queryParam("query", "mutation { __typename }")
                .get("/graphql").statusCode()).isEqualTo(405);
    }

    /** graphql-cop looks for traces: of a debug mode, of Apollo's, in an error. */
    @ParameterizedTest
    @ValueSource(strings = { "query cop { __typename @abc }", "query { 0 }", "{ __typename", "{ country(code: 1) { code } }",
            "qwerty cop { abc }", "query cop { __schema { directive } }" })
    void noTraces(String query) {
        Response answer = given().header("X-Apollo-Tracing", "1").header("X-Debug", "1").contentType("application/json")
                .body(Map.of("query", query, "extensions", Map.of("tracing", true))).post("/graphql?debug=1&trace=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("\"code\"").doesNotContain("tracing", "exception", "stack", "debug",
                "Did you mean");
        tellsNothing(answer.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphiql", "/playground", "/altair", "/voyager", "/consoles", "/graphql/", "/v1/graphql",
            "/api/graphql" })
    void noOtherConsoleThanTheOneThereIs(String path) {
        Response answer = given().redirects().follow(false).header("Accept", "text/html").get(path);
        assertThat(answer.statusCode()).isIn(302, 404, 406);
    }

    @Test
    void overAWebsocket() throws Exception {
        for (String query : List.of("{ __typename }", nested(42), "{ " + times(100, i -> "a" + i + ": __typename ") + "}")) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create(address.toString().replace("http:", "ws:")), new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                            if (text.toString().contains("connection_ack")) {
                                socket.sendText(
                                        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + query + "\"}}",
                                        true);
                            } else {
                                answer.complete(text.toString());
                            }
                            socket.request(1);
                            return null;
                        }
                    }).get(30, TimeUnit.SECONDS);
            socket.sendText("{\"type\":\"connection_init\"}", true);
            assertThat(answer.get(30, TimeUnit.SECONDS)).containsAnyOf("BAD_OPERATION", "TOO_DEEP", "TOO_MANY_ALIASES")
                    .doesNotContain("\"Query\"");
            socket.abort();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "GET" })
    void upgradesThatAreNone(String method) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((method + " /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade, close\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 400 ".length());
            assertThat(new String(line, StandardCharsets.UTF_8))
                    .isEqualTo(method.equals("POST") ? "HTTP/1.1 415 " : "HTTP/1.1 400 ");
        }
    }

    private static Arguments overload(String name, String query, String... codes) {
        return Arguments.of(name, query, List.of(codes));
    }

    private static String nested(int depth) {
        return "{ " + "agreements { nodes { parties { ".repeat(depth / 3) + "code" + " }".repeat(3 * (depth / 3)) + " }";
    }

    private static String times(int count, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static Response post(String query) {
        return given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("errors[0].extensions.code");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address).version(HttpClient.Version.HTTP_1_1).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void tellsNothing(String body) {
        assertThat(body).doesNotContainPattern("Exception|org\\.entente|java\\.|graphql\\.|io\\.|\\bat [a-z]+\\.[a-z]|\\.java")
                .doesNotContainPattern("(?i)select |insert |jdbc|hibernate|mariadb|INTERNAL")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }
}
