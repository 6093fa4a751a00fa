package org.entente.http;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.Errors;
import org.entente.graphql.RefusedException;
import org.entente.http.Answer.Kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;
import graphql.GraphQLError;

/** Writes what was found, or why nothing was, as JSON. */
@Singleton
class Answers {

    private static final String UNAVAILABLE = ErrorCode.UNAVAILABLE.name();
    /** What has a status of its own; the other codes are refusals. */
    private static final Map<String, Kind> KINDS = Map.of(ErrorCode.BAD_REQUEST.name(), Kind.BAD_REQUEST,
            ErrorCode.BAD_METHOD.name(), Kind.BAD_METHOD, ErrorCode.NOT_ACCEPTABLE.name(), Kind.NOT_ACCEPTABLE,
            ErrorCode.TOO_LARGE.name(), Kind.TOO_LARGE, ErrorCode.BAD_CONTENT_TYPE.name(), Kind.BAD_CONTENT_TYPE,
            ErrorCode.INTERNAL.name(), Kind.FAILED, ErrorCode.OVERLOADED.name(), Kind.OVERLOADED, ErrorCode.TIMEOUT.name(),
            Kind.TIMEOUT, UNAVAILABLE, Kind.UNAVAILABLE);

    private final Errors errors;
    private final ObjectMapper json = new ObjectMapper();

    Answers(Errors errors) {
        this.errors = errors;
    }

    /**
     * @param operationName see {@link Answer}
     * @param revision see {@link Answer}
     */
    Answer of(ExecutionResult result, String operationName, String revision) {
        List<GraphQLError> away = result.getErrors().stream().filter(error -> code(error).equals(UNAVAILABLE)).toList();
        if (!away.isEmpty() && result.isDataPresent()) {
            // half of it is no answer: what could be read is worth nothing to who asks again for all
            return of(errors.result(away), null, null);
        }
        return new Answer(body(result), kind(result), !result.getErrors().isEmpty(), operationName, revision);
    }

    /** @return what a request is answered that is refused as a whole */
    Answer refused(RefusedException refused) {
        return new Answer(body(errors.result(List.of(errors.refused(refused)))), kind(refused.code().name()), true, null, null);
    }

    /** @return what a request is answered that the service failed */
    Answer failed(Throwable failure) {
        return of(errors.result(List.of(errors.failed(failure))), null, null);
    }

    /** @return what a request is answered that needs the database while that is away */
    Answer unavailable() {
        return of(errors.result(List.of(errors.unavailable())), null, null);
    }

    /** @return what a request is answered whose body did not come in time */
    Answer slow() {
        Answer late = refused(new RefusedException(ErrorCode.TIMEOUT, "The body of the request took too long to come."));
        return new Answer(late.body(), Kind.SLOW_REQUEST, true, null, null);
    }

    private Body body(ExecutionResult result) {
        try {
            return new Body(json.writeValueAsBytes(result.toSpecification()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kind kind(ExecutionResult result) {
        if (result.isDataPresent()) {
            return Kind.DATA;
        }
        return result.getErrors().stream().map(error -> kind(code(error))).findFirst()
                .orElse(Kind.DATA);
    }

    private static String code(GraphQLError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    private static Kind kind(String code) {
        return KINDS.getOrDefault(code, Kind.REFUSED);
    }
}
