package org.entente.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;

/** An error as clients get it: a message, where it is, and a code to act on. */
final class CodedError {

    private static final String CODE = "code";

    private CodedError() {
    }

    static boolean is(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey(CODE);
    }

    /**
     * @param path the field, null when it is none's
     * @param locations where in the query, null when nowhere
     */
    static GraphQLError refusal(ErrorCode code, String message, List<Object> path, List<SourceLocation> locations) {
        return error(message, Map.of(CODE, code.name()), path, locations,
                code == ErrorCode.BAD_SYNTAX ? ErrorType.InvalidSyntax : ErrorType.ValidationError);
    }

    /**
     * @param id what the log calls it
     * @see #refusal(ErrorCode, String, List, List)
     */
    static GraphQLError internal(String id, List<Object> path, List<SourceLocation> locations) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, ErrorCode.INTERNAL.name());
        extensions.put("id", id);
        return error("The service failed to answer this. Its log says why: name the id %s to those who run it."
                .formatted(id), extensions, path, locations, ErrorClassification.errorClassification("Internal"));
    }

    /** @see #refusal(ErrorCode, String, List, List) */
    static GraphQLError unavailable(List<Object> path, List<SourceLocation> locations) {
        return error("The database does not answer. Ask again in a second.", Map.of(CODE, ErrorCode.UNAVAILABLE.name()), path,
                locations, ErrorClassification.errorClassification("Internal"));
    }

    private static GraphQLError error(String message, Map<String, Object> extensions, List<Object> path,
            List<SourceLocation> locations, ErrorClassification classification) {
        return GraphqlErrorBuilder.newError().message(message).extensions(extensions).errorType(classification)
                .path(path == null || path.isEmpty() ? null : path).locations(locations == null ? List.of() : locations)
                .build();
    }
}
