package org.entente.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests as dashboards send them, damaged in their query, variables, JSON, bytes, address or headers. */
final class MutatedRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");
    private static final List<String> VALUES = List.of("null", "0", "-1", "1.5", "1e99", "99999999999999999999", "true", "\"\"",
            "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "[null]", "{}", "{\"a\":{\"b\":[1]}}", "[\"AZ\",\"AZ\"]", "\"AZ\"",
            "\"' or 1=1\"");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept",
            List.of("*/*", "application/json", "application/graphql-response+json", "text/html", ";", ",", "", "*/*;q=2",
                    "application/*;q=0.1, */*;q=0", "application/json;;q=;", "ə"),
            "Accept-Language", List.of("az", "ru,en;q=0.5", ";", ",", "", "*", "xx-" + "y".repeat(300), "tr;q=NaN", "en-$$$"),
            "Accept-Encoding", List.of("gzip", "br", "gzip;q=1, br;q=0.1", "*", ";", "", "identity;q=0", "br;;;"),
            "If-None-Match", List.of("*", "\"x\"", "W/\"", ",", "", ";"),
            "Cache-Control", List.of("no-cache", "no-store", "max-age=-1", ",;"),
            "X-Request-Id", List.of("a", "", "a b", "$".repeat(500), "%0a%0d", "é"),
            "Content-Encoding", List.of("identity", "gzip", ""),
            "Content-Type",
            List.of("application/json", "application/json;charset=utf-8", "text/plain", "", ";", "application/json;charset=x"));

    private final List<ObjectNode> requests;
    private final List<String> names;

    /** @param damaged whether it may be no HTTP at all */
    record Request(String head, byte[] body, boolean damaged) {

        boolean isHead() {
            return head.startsWith("HEAD");
        }
    }

    private MutatedRequests(List<ObjectNode> requests, List<String> names) {
        this.requests = requests;
        this.names = names;
    }

    /** @param answer asks the service a query */
    static MutatedRequests of(Function<String, JsonNode> answer) throws IOException {
        List<ObjectNode> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(QUERIES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList()) {
                ObjectNode request = JSON.createObjectNode().put("query", Files.readString(file));
                ObjectNode variables = request.putObject("variables");
                JSON.readTree(Files.readString(Path.of(file.toString().replace(".graphql", ".variables.json")))).properties()
                        .forEach(variable -> variables.set(variable.getKey(), variable.getValue().asText().startsWith("{ ")
                                ? answer.apply(variable.getValue().asText()).findValue("id")
                                : variable.getValue()));
                requests.add(request);
            }
        }
        for (String query : List.of("{ __schema { types { name kind fields { name args { name } } } } }",
                "{ __type(name: \"Country\") { name fields { name type { name } } } }", "{ countries { totalCount } }",
                "{ errorCodes load { state revision } }")) {
            requests.add(JSON.createObjectNode().put("query", query));
        }
        return new MutatedRequests(requests, List.copyOf(new TreeSet<>(Pattern.compile("(?m)^\\s*(?:type |input |enum )?(\\w+)")
                .matcher(Files.readString(Path.of("src/test/resources/schema.graphql"))).results().map(m -> m.group(1))
                .toList())));
    }

    Request next(Random random) {
        ObjectNode request = requests.get(random.nextInt(requests.size())).deepCopy();
        MutatedQuery query = new MutatedQuery(request.get("query").asText(), names, random);
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            query.mutate();
        }
        request.put("query", query.toString());
        if (random.nextInt(4) == 0 && request.path("variables").size() > 0) {
            ObjectNode variables = (ObjectNode) request.get("variables");
            List<String> keys = variables.properties().stream().map(Map.Entry::getKey).toList();
            variables.set(pick(keys, random), value(random));
        }
        if (random.nextInt(8) == 0) {
            ObjectNode persisted = request.putObject("extensions").putObject("persistedQuery");
            persisted.put("version", random.nextInt(6) == 0 ? 2 : 1).put("sha256Hash", random.nextInt(4) == 0 ? "beef"
                    : HexFormat.of().formatHex(hash(query.toString())));
            if (random.nextInt(4) == 0) {
                request.remove("query");
            }
        }
        if (random.nextInt(12) == 0) {
            request.set(pick(List.of("query", "operationName", "variables", "extensions", "extra"), random), value(random));
        }
        return random.nextInt(3) == 0 ? inAddress(request, random) : inBody(request, random);
    }

    private static Request inBody(ObjectNode request, Random random) {
        byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
        } else if (random.nextInt(20) == 0) {
            body = ("{\"query\":\"{a}\"," + request.toString().substring(1)).getBytes(StandardCharsets.UTF_8);
        } else if (random.nextInt(40) == 0) {
            body = ("[".repeat(random.nextInt(3000)) + request).getBytes(StandardCharsets.UTF_8);
        }
        String method = random.nextInt(40) == 0 ? pick(List.of("PUT", "DELETE", "PATCH", "OPTIONS"), random) : "POST";
        return new Request(method + " /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length + "\r\n"
                + headers(random, random.nextInt(20) != 0), body, false);
    }

    private static Request inAddress(ObjectNode request, Random random) {
        StringBuilder address = new StringBuilder();
        request.properties().forEach(part -> address.append(address.isEmpty() ? '?' : '&').append(part.getKey()).append('=')
                .append(URLEncoder.encode(part.getValue().isTextual() ? part.getValue().asText() : part.getValue().toString(),
                        StandardCharsets.UTF_8)));
        boolean damaged = random.nextInt(6) == 0;
        if (damaged) {
            int at = 1 + random.nextInt(address.length() - 1);
            address.insert(at,
                    pick(List.of("%", "%zz", "%ff", "%00", "&", "=", "?", "#", ";", "é", "%c3%28", "&query=a"), random));
        }
        return new Request((random.nextInt(20) == 0 ? "HEAD" : "GET") + " /graphql" + address + " HTTP/1.1\r\nHost: a\r\n"
                + headers(random, false), new byte[0], damaged || address.length() > 3_500);
    }

    private static String headers(Random random, boolean json) {
        StringBuilder headers = new StringBuilder(json ? "Content-Type: application/json\r\n" : "");
        HEADERS.keySet().stream().sorted().filter(name -> random.nextInt(8) == 0).filter(name -> !name.startsWith("Content")
                || !json && random.nextInt(2) == 0).forEach(
                        name -> headers.append(name).append(": ").append(pick(HEADERS.get(name), random)).append("\r\n"));
        return headers.toString();
    }

    private static byte[] hash(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode value(Random random) {
        try {
            return JSON.readTree(pick(VALUES, random));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
