package org.entente.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;

/** Starts no field of a request whose time has ended. */
final class DeadlineInstrumentation extends SimplePerformantInstrumentation {

    private record State(Deadline deadline) implements InstrumentationState {
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new State(parameters.getExecutionInput().getGraphQLContext().get(Deadline.class));
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> field, InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        Deadline deadline = ((State) state).deadline();
        return deadline == null || !deadline.isExpired() ? field : environment -> {
            throw new RefusedException(ErrorCode.TIMEOUT, "The request's time has ended.");
        };
    }
}
