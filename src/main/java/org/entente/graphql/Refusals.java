package org.entente.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.DataFetcherResult;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/**
 * Answers for fields that fail: what a client asked wrongly is refused with a code and leaves the log alone; a trace there
 * is for what the service did wrong.
 */
@ApplicationScoped
class Refusals implements DataFetcherExceptionHandler {

    private final Incidents incidents;

    Refusals(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult(error(parameters)).build());
    }

    private GraphQLError error(DataFetcherExceptionHandlerParameters parameters) {
        List<Object> path = parameters.getPath().toList();
        List<SourceLocation> locations = List.of(parameters.getSourceLocation());
        for (Throwable cause = parameters.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return CodedError.refusal(refused.code(), refused.getMessage(), path, locations);
            }
            if (cause instanceof CoercingParseLiteralException) {
                return CodedError.refusal(ErrorCode.BAD_VARIABLE, Expected.ofVariables(
                        parameters.getDataFetchingEnvironment()), path, locations);
            }
            if (cause instanceof AbstractDataFetcherException unfit) {
                // as SmallRye tells it of the root's fields; it gets its code with the other errors of its sort
                return unfit.appendDataFetcherResult(DataFetcherResult.newResult(), parameters.getDataFetchingEnvironment())
                        .build().getErrors().get(0);
            }
        }
        DataFetchingEnvironment field = parameters.getDataFetchingEnvironment();
        Deadline deadline = field.getGraphQlContext().get(Deadline.class);
        if (deadline != null && deadline.isExpired()) {
            // its statement was ended; nobody waits for this any more
            return CodedError.refusal(ErrorCode.TIMEOUT, "The request's time has ended.", path, locations);
        }
        if (Outage.is(parameters.getException())) {
            incidents.outage(parameters.getException());
            return CodedError.unavailable(path, locations);
        }
        // as the schema names it: the path has the client's aliases, and nothing of a query is logged
        String where = field.getExecutionStepInfo().getObjectType().getName() + "." + field.getFieldDefinition().getName();
        String id = incidents.report(parameters.getException(), where, field.getGraphQlContext());
        return CodedError.internal(id, path, locations);
    }
}
