package org.entente.graphql;

import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.ErrorType;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.CoercingParseLiteralException;
import io.smallrye.graphql.api.ErrorCode;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.error.GraphQLExceptionWhileDataFetching;

/**
 * Answers what a client asked wrongly as an invalid request, and leaves the log alone: a trace there is for what the
 * service did wrong.
 */
@ApplicationScoped
class Refusals implements DataFetcherExceptionHandler {

    private final DataFetcherExceptionHandler others = new ExceptionHandler();

    void handle(@Observes GraphQL.Builder builder) {
        builder.defaultDataFetcherExceptionHandler(this);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        RuntimeException refusal = refusal(parameters.getException());
        if (refusal == null) {
            return others.handleException(hidden(parameters));
        }
        var error = new GraphQLExceptionWhileDataFetching(parameters.getPath(), refusal, parameters.getSourceLocation()) {

            @Override
            public ErrorType getErrorType() {
                return ErrorType.ValidationError;
            }
        };
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    /** @return the same, with a code that tells nothing of the class of what went wrong */
    private static DataFetcherExceptionHandlerParameters hidden(DataFetcherExceptionHandlerParameters parameters) {
        return DataFetcherExceptionHandlerParameters.newExceptionParameters()
                .dataFetchingEnvironment(parameters.getDataFetchingEnvironment())
                .exception(new InternalErrorException(parameters.getException())).build();
    }

    /** @return why the request was refused, null when that is not what happened */
    private static RuntimeException refusal(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause.getClass().isAnnotationPresent(ErrorCode.class)) {
                return (RuntimeException) cause;
            }
            if (cause instanceof CoercingParseLiteralException) {
                return new BadVariableException();
            }
        }
        return null;
    }
}
