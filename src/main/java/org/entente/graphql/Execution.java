package org.entente.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.graphql.limits.QueryLimits;
import org.entente.graphql.planned.PlannedData;
import org.entente.graphql.planned.PlannedExecution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.QueryCache;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.EventEmitter;
import io.smallrye.graphql.schema.model.Schema;

/**
 * Executes operations in place of SmallRye's own service, on its schema and with its events: a document is read once and
 * held against the limits, every error has a code, names are in the language that the request prefers, and batches are
 * split by their arguments.
 */
@Singleton
@Alternative
@Priority(1)
@Unremovable
public class Execution extends ExecutionService {

    /** In a request's context: planned execution is not to be tried. */
    static final String ORDINARY = "ordinary";

    private final GraphQLSchema schema;
    private final Documents documents;
    private final QueryLimits limits;
    private final Batches batches;
    private final Errors errors;
    private final PlannedExecution planned;
    private final RequestLanguage language;
    /** SmallRye makes spans of operations also where nobody takes them, in a tenth of a short answer's time. */
    private final boolean untraced;
    private final GraphQL graphQL;
    private final EventEmitter events = EventEmitter.getInstance();
    private final AtomicLong executions = new AtomicLong();

    Execution(GraphQLSchema schema, Schema model, Documents documents, QueryLimits limits, Batches batches,
            Errors errors, PlannedExecution planned, Refusals refusals, RequestLanguage language,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean untraced) {
        super(schema, model);
        this.schema = PreferredLanguage.inAll(schema);
        this.documents = documents;
        this.limits = limits;
        this.batches = batches;
        this.errors = errors;
        this.planned = planned;
        this.language = language;
        this.untraced = untraced;
        this.graphQL = events.fireBeforeGraphQLBuild(GraphQL.newGraphQL(this.schema)
                .preparsedDocumentProvider(documents).instrumentation(new DeadlineInstrumentation())
                .defaultDataFetcherExceptionHandler(refusals)).build();
    }

    /**
     * What SmallRye's websocket asks: subscriptions only. Other operations are answered where their time and their number
     * are bounded.
     */
    @Override
    public void execute(JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        PreparedDocument document = documents.of(request.getString("query", ""));
        String operationName = request.getString("operationName", null);
        if (document.operation(operationName).filter(o -> o.getOperation() != Operation.SUBSCRIPTION).isPresent()) {
            writer.write(new ExecutionResponse(errors.result(List.of(errors.refused(new RefusedException(
                    ErrorCode.BAD_OPERATION, "A websocket answers subscriptions. Expected is a query by GET or POST."))))));
            return;
        }
        Map<String, Object> variables = Context.VariablesParser.toMap(request.get("variables")).orElse(Map.of());
        start(new OperationRequest(document, operationName, variables, false, Language.EN), context)
                .thenAccept(result -> writer.write(new ExecutionResponse(result)));
    }

    /**
     * @param context what resolvers find of the request: {@code runBlocking}, {@code state}
     * @return the result, every error with a code
     */
    public ExecutionResult run(OperationRequest request, Map<String, Object> context) {
        return start(request, context).join();
    }

    private CompletableFuture<ExecutionResult> start(OperationRequest request, Map<String, Object> context) {
        if (!request.document().isValid()) {
            return CompletableFuture.completedFuture(errors.result(request.document().errors()));
        }
        // one that another request left on this thread
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContext platform = SmallRyeContextManager.fromInitialRequest(named(request.operationName()));
        try {
            long cost = limits.checkCost(request.document().document(), request.operationName(), request.variables());
            ExecutionInput input = input(request, context, platform);
            language.prefer(request.language(), input.getGraphQLContext());
            if (!untraced) {
                events.fireBeforeExecute(platform);
            }
            return execute(request, input).handle((result, failure) -> {
                if (failure != null) {
                    return failed(failure, platform);
                }
                if (!untraced) {
                    SmallRyeContextManager.restore(platform);
                    platform.setExecutionResult(result);
                    events.fireAfterExecute(platform);
                }
                ExecutionResult coded = errors.coded(result, request.document().document(), schema);
                return request.asksCost() ? limits.told(coded, cost) : coded;
            }).exceptionally(failure -> failed(failure, platform));
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(errors.result(List.of(errors.refused(e))));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.completedFuture(failed(e, platform));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private CompletableFuture<ExecutionResult> execute(OperationRequest request, ExecutionInput input) {
        Optional<PlannedData> data = input.getGraphQLContext().hasKey(ORDINARY) ? Optional.empty()
                : planned.run(request, input.getGraphQLContext());
        return data.isPresent()
                ? CompletableFuture.completedFuture(ExecutionResult.newExecutionResult().data(data.get()).build())
                : graphQL.executeAsync(input.transform(loads -> loads.dataLoaderRegistry(batches.ofRequest())));
    }

    /** What SmallRye is told of the request: neither its text nor its variables, which are nobody's business but ours. */
    private static JsonObject named(String operationName) {
        return operationName == null ? JsonObject.EMPTY_JSON_OBJECT
                : Json.createObjectBuilder().add("operationName", operationName).build();
    }

    private ExecutionInput input(OperationRequest request, Map<String, Object> context, SmallRyeContext platform) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                // the text is not looked at: the document is read already
                .query("-").operationName(request.operationName()).variables(request.variables())
                // of the platform's messages
                .locale(Locale.ENGLISH).executionId(ExecutionId.from(Long.toString(executions.getAndIncrement())))
                .graphQLContext(fields -> fields.put(PreparedDocument.class, request.document())).build();
        SmallRyeContextManager.populateFromExecutionInput(input, new Prepared(request.document()));
        Map<String, Object> fields = new HashMap<>(context);
        fields.put(SmallRyeContextManager.CONTEXT, platform);
        input.getGraphQLContext().putAll(fields);
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            input.getGraphQLContext().put(Deadline.class, deadline);
        }
        return input;
    }

    /** Whatever goes wrong with an answer, the client gets one. */
    private ExecutionResult failed(Throwable failure, SmallRyeContext platform) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!untraced) {
            events.fireOnExecuteError(platform, cause);
        }
        return errors.result(List.of(errors.failed(cause)));
    }

    /** The one document of a request, where SmallRye would look for it among all. */
    private static final class Prepared extends QueryCache {

        private final PreparsedDocumentEntry entry;

        Prepared(PreparedDocument document) {
            entry = new PreparsedDocumentEntry(document.document());
        }

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
                Function<ExecutionInput, PreparsedDocumentEntry> read) {
            return CompletableFuture.completedFuture(entry);
        }
    }
}
