package org.entente.graphql;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

/** Gives those errors a code that are not of a field's resolver: of queries that are none, and of the platform. */
@ApplicationScoped
public class Errors {

    private final Incidents incidents;
    private final boolean hints;

    /** @param hints whether errors name the fields, arguments and values that the schema has: only where it is told at all */
    Errors(Incidents incidents, @ConfigProperty(name = "entente.http.introspection", defaultValue = "true") boolean hints) {
        this.incidents = incidents;
        this.hints = hints;
    }

    /** @return the same result, every error with a code */
    ExecutionResult coded(ExecutionResult result, Document document, GraphQLSchema schema) {
        List<GraphQLError> errors = result.getErrors();
        if (errors.stream().allMatch(CodedError::is)) {
            return result;
        }
        // a missing field follows from an error that lacks the field's path, where there is one
        boolean explained = errors.stream().anyMatch(error -> error.getPath() == null);
        return result.transform(coded -> coded.errors(errors.stream()
                .filter(error -> !explained || !(error instanceof NonNullableFieldWasNullError))
                .map(error -> error instanceof ValidationError wrong
                        ? validation(wrong, result.isDataPresent(), document, schema)
                        : coded(error, document, schema))
                .toList()));
    }

    /** @return what is wrong with a document that does not fit the schema */
    List<GraphQLError> invalid(List<ValidationError> wrong, Document document, GraphQLSchema schema) {
        return wrong.stream().map(error -> validation(error, false, document, schema)).toList();
    }

    /** @return what is wrong with a text that is no document */
    GraphQLError unreadable(InvalidSyntaxException wrong) {
        InvalidSyntaxError error = wrong.toInvalidSyntaxError();
        return refusal(ErrorCode.BAD_SYNTAX, error,
                error.getMessage() + ". Expected is a GraphQL query such as `{ countries { totalCount } }`.");
    }

    /** @return what a request is answered that is refused as a whole */
    public GraphQLError refused(RefusedException refused) {
        return CodedError.refusal(refused.code(), refused.getMessage(), null, null);
    }

    /** @return a result of nothing but these errors */
    public ExecutionResult result(List<GraphQLError> errors) {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }

    /** @return what a request is answered that failed as a whole */
    public GraphQLError failed(Throwable failure) {
        if (Outage.is(failure)) {
            incidents.outage(failure);
            return unavailable();
        }
        return CodedError.internal(incidents.report(failure, "the whole request"), null, null);
    }

    /** @return what a request is answered while the database is away */
    public GraphQLError unavailable() {
        return CodedError.unavailable(null, null);
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
            return refusal(ErrorCode.BAD_VARIABLE, error, Expected.ofVariable(error, query, hinted(schema)));
        }
        if (error instanceof BadFaithIntrospectionError) {
            return refusal(ErrorCode.BAD_QUERY, error, error.getMessage());
        }
        Throwable failure = error instanceof AbortExecutionException aborted ? aborted
                : new IllegalStateException(error.getMessage());
        return CodedError.internal(incidents.report(failure, "a field"), error.getPath(), error.getLocations());
    }

    /**
     * @param executed whether the query fits the schema, so that it is a value that only the field's resolver could judge
     */
    private GraphQLError validation(ValidationError wrong, boolean executed, Document query, GraphQLSchema schema) {
        List<Object> path = executed ? QueryPath.of(wrong.getQueryPath()) : QueryPath.at(wrong.getLocations(), query);
        return CodedError.refusal(executed ? ErrorCode.BAD_VALUE : ErrorCode.BAD_QUERY, Expected.ofQuery(wrong, hinted(schema)),
                path, wrong.getLocations());
    }

    private static GraphQLError refusal(ErrorCode code, GraphQLError error, String message) {
        return CodedError.refusal(code, message, error.getPath(), error.getLocations());
    }

    private GraphQLSchema hinted(GraphQLSchema schema) {
        return hints ? schema : null;
    }
}
