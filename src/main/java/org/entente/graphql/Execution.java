package org.entente.graphql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;

/**
 * Executes requests as SmallRye does, with two additions: every error has a code, those too that come before a query is
 * one, and names are in the language that the request prefers.
 */
@Singleton
@Alternative
@Priority(1)
@Unremovable
class Execution extends ExecutionService {

    private final GraphQLSchema schema;
    private final Errors errors;

    Execution(GraphQLSchema schema, Schema model, Errors errors) {
        super(PreferredLanguage.inAll(schema), model);
        this.schema = schema;
        this.errors = errors;
    }

    @Override
    public void execute(JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        Map<String, Object> inEnglish = new HashMap<>(context);
        // of the platform's messages
        inEnglish.put("locale", Locale.ENGLISH);
        super.execute(request, inEnglish, new ExecutionResponseWriter() {

            @Override
            public void write(ExecutionResponse response) {
                ExecutionResult result = response.getExecutionResult();
                ExecutionResult coded = coded(result, request);
                writer.write(coded == result ? response : new ExecutionResponse(coded));
            }

            @Override
            public void fail(Throwable failure) {
                writer.write(new ExecutionResponse(failed(failure)));
            }
        }, async);
    }

    /** Whatever goes wrong with an answer, the client gets one. */
    private ExecutionResult coded(ExecutionResult result, JsonObject request) {
        try {
            return errors.coded(result, request.getString("query", ""), schema);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private ExecutionResult failed(Throwable failure) {
        return ExecutionResult.newExecutionResult().addError(errors.failed(failure)).build();
    }
}
