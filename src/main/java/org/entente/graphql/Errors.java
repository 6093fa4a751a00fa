package org.entente.graphql;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.Document;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

/** Gives those errors a code that are not of a field's resolver: of queries that are none, and of the platform. */
@ApplicationScoped
class Errors {

    private final Incidents incidents;

    Errors(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * @param query the text that the result answers
     * @return the same result, every error with a code
     */
    ExecutionResult coded(ExecutionResult result, String query, GraphQLSchema schema) {
        List<GraphQLError> errors = result.getErrors();
        if (errors.stream().allMatch(CodedError::is)) {
            return result;
        }
        ParseAndValidateResult parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(query).build());
        if (parsed.isFailure()) {
            return result.transform(coded -> coded.errors(List.of(syntax(parsed))));
        }
        // a missing field follows from an error that lacks the field's path, where there is one
        boolean explained = errors.stream().anyMatch(error -> error.getPath() == null);
        return result.transform(coded -> coded.errors(errors.stream()
                .filter(error -> !explained || !(error instanceof NonNullableFieldWasNullError))
                .map(error -> error instanceof ValidationError wrong
                        ? validation(wrong, result.isDataPresent(), parsed.getDocument(), schema)
                        : coded(error, parsed.getDocument(), schema))
                .toList()));
    }

    /** @return what a request is answered that failed as a whole */
    GraphQLError failed(Throwable failure) {
        return CodedError.internal(incidents.report(failure, "the whole request"), null, null);
    }

    private GraphQLError coded(GraphQLError error, Document query, GraphQLSchema schema) {
        if (CodedError.is(error)) {
            return error;
        }
        if (error instanceof UnknownOperationException) {
            return refusal(ErrorCode.BAD_OPERATION, error,
                    error.getMessage() + " Expected is an `operationName` that the query defines.");
        }
        if (error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return refusal(ErrorCode.BAD_VARIABLE, error, Expected.ofVariable(error, query, schema));
        }
        if (error instanceof BadFaithIntrospectionError) {
            return refusal(ErrorCode.BAD_QUERY, error, error.getMessage());
        }
        Throwable failure = error instanceof AbortExecutionException aborted ? aborted
                : new IllegalStateException(error.getMessage());
        Object where = Objects.requireNonNullElse(error.getPath(), "a field");
        return CodedError.internal(incidents.report(failure, where), error.getPath(), error.getLocations());
    }

    private static GraphQLError syntax(ParseAndValidateResult parsed) {
        InvalidSyntaxError error = parsed.getSyntaxException().toInvalidSyntaxError();
        return refusal(ErrorCode.BAD_SYNTAX, error,
                error.getMessage() + ". Expected is a GraphQL query such as `{ countries { totalCount } }`.");
    }

    /**
     * @param executed whether the query fits the schema, so that it is a value that only the field's resolver could judge
     */
    private static GraphQLError validation(ValidationError wrong, boolean executed, Document query, GraphQLSchema schema) {
        List<Object> path = executed ? QueryPath.of(wrong.getQueryPath()) : QueryPath.at(wrong.getLocations(), query);
        return CodedError.refusal(executed ? ErrorCode.BAD_VALUE : ErrorCode.BAD_QUERY, Expected.ofQuery(wrong, schema),
                path, wrong.getLocations());
    }

    private static GraphQLError refusal(ErrorCode code, GraphQLError error, String message) {
        return CodedError.refusal(code, message, error.getPath(), error.getLocations());
    }
}
