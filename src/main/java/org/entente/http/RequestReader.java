package org.entente.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.vertx.core.MultiMap;

/** Reads requests: the parameters of the specification, each of its type; what else comes along is ignored. */
@Singleton
class RequestReader {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";
    /** More than any input of the schema nests. */
    private static final int DEEPEST = 64;
    /** A number's digits. */
    private static final int LONGEST = 64;

    private final KnownRequests known = new KnownRequests();
    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** @throws RefusedException where the body is no request */
    GraphQlRequest ofBody(byte[] body) {
        return known.of(body, () -> read(body));
    }

    private GraphQlRequest read(byte[] body) {
        Object request = parsed(text(body), "The body");
        if (request instanceof List) {
            throw bad("The body is a list. Expected is one operation a request, as a JSON object.");
        }
        if (!(request instanceof Map)) {
            throw bad("The body is no JSON object. Expected is one such as {\"query\": \"{ countries { totalCount } }\"}.");
        }
        return request((Map<?, ?>) request);
    }

    /**
     * @param query the address' part behind the question mark, null when it has none
     * @param parameters the same, taken apart
     * @throws RefusedException where the parameters of the address are no request
     */
    GraphQlRequest ofAddress(String query, Supplier<MultiMap> parameters) {
        return query == null ? read(parameters.get()) : known.of(query, () -> read(parameters.get()));
    }

    private GraphQlRequest read(MultiMap parameters) {
        Map<String, Object> request = new HashMap<>();
        request.put(QUERY, only(parameters, QUERY));
        request.put(OPERATION_NAME, only(parameters, OPERATION_NAME));
        request.put(VARIABLES, object(parameters, VARIABLES));
        request.put(EXTENSIONS, object(parameters, EXTENSIONS));
        return request(request);
    }

    private static GraphQlRequest request(Map<?, ?> parameters) {
        String query = text(parameters, QUERY);
        Map<String, Object> extensions = object(parameters, EXTENSIONS);
        if (query == null && !PersistedQueries.isNamed(extensions)) {
            throw bad("There is no `query`. Expected is the text of a GraphQL document.");
        }
        String operationName = text(parameters, OPERATION_NAME);
        return new GraphQlRequest(query, "".equals(operationName) ? null : operationName, object(parameters, VARIABLES),
                extensions);
    }

    /** @return null where it is absent or null */
    private static String text(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof String)) {
            throw bad("`%s` is no text.".formatted(name));
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof Map)) {
            throw bad("`%s` is no JSON object.".formatted(name));
        }
        return value == null ? Map.of() : Collections.unmodifiableMap((Map<String, Object>) value);
    }

    private static String only(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("`%s` is given %d times. Expected is once.".formatted(name, values.size()));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private Object object(MultiMap parameters, String name) {
        String value = only(parameters, name);
        return value == null || value.isEmpty() ? null : parsed(value, "`%s`".formatted(name));
    }

    private Object parsed(String text, String what) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw bad(
                    what + " is no JSON that this service reads. Expected is an object, nested at most %d deep, each name once."
                            .formatted(DEEPEST));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw bad("The body is not in UTF-8.");
        }
    }

    private static RefusedException bad(String message) {
        return new RefusedException(ErrorCode.BAD_REQUEST, message);
    }
}
