package org.entente.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Documents;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.Errors;
import org.entente.graphql.Execution;
import org.entente.graphql.Language;
import org.entente.graphql.OperationRequest;
import org.entente.graphql.PreparedDocument;
import org.entente.graphql.RefusedException;
import org.entente.graphql.Snapshot;
import org.entente.http.Answer.Kind;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Answers requests by executing them, on a thread that may wait for the database. */
@ApplicationScoped
class Operations {

    private final HttpConfig config;
    private final Documents documents;
    private final Execution execution;
    private final Snapshot snapshot;
    private final Revisions revisions;
    private final Answers answers;
    private final Errors errors;

    Operations(HttpConfig config, Documents documents, Execution execution, Snapshot snapshot,
            Revisions revisions, Answers answers, Errors errors) {
        this.config = config;
        this.documents = documents;
        this.execution = execution;
        this.snapshot = snapshot;
        this.revisions = revisions;
        this.answers = answers;
        this.errors = errors;
    }

    /**
     * @param safe whether nothing may be changed, as by GET
     * @param language that the request prefers
     * @return the answer, whatever goes wrong
     */
    Answer answer(GraphQlRequest request, boolean safe, Language language) {
        if (revisions.isAway()) {
            return answers.unavailable();
        }
        Answer answer = executed(request, safe, language);
        if (answer.kind() == Kind.UNAVAILABLE) {
            revisions.away();
        }
        return answer;
    }

    private Answer executed(GraphQlRequest request, boolean safe, Language language) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            PreparedDocument document = documents.of(request.query());
            OperationDefinition operation = document.operation(request.operationName()).orElse(null);
            if (operation == null) {
                return answers.of(run(request, document, language), null, null);
            }
            RootFields fields = new RootFields(document, operation);
            check(operation, fields, safe);
            if (!document.isValid()) {
                return answers.of(errors.result(document.errors()), null, null);
            }
            return snapshot.read(() -> {
                String seen = config.cache().isOn() ? revisions.seen(Revisions.loads(request.query())) : "";
                ExecutionResult result = run(request, document, language);
                boolean lasting = !seen.isEmpty() && result.getErrors().isEmpty()
                        && operation.getOperation() == OperationDefinition.Operation.QUERY;
                return answers.of(result, operation.getName(), lasting ? seen : null);
            });
        } catch (RefusedException e) {
            return answers.refused(e);
        } catch (RuntimeException | Error e) {
            return answers.failed(e);
        } finally {
            context.terminate();
        }
    }

    private void check(OperationDefinition operation, RootFields fields, boolean safe) {
        switch (operation.getOperation()) {
            case MUTATION -> {
                if (safe) {
                    throw new RefusedException(ErrorCode.BAD_METHOD, "A mutation is asked for by GET. Expected is POST.");
                }
            }
            case SUBSCRIPTION -> throw new RefusedException(ErrorCode.BAD_OPERATION,
                    "Subscriptions are not answered here. Expected is a query.");
            default -> {
                if (fields.introspect() && !config.introspection()) {
                    throw new RefusedException(ErrorCode.INTROSPECTION_OFF, "This service is run without introspection.");
                }
            }
        }
    }

    private ExecutionResult run(GraphQlRequest request, PreparedDocument document, Language language) {
        Map<String, Object> context = new ConcurrentHashMap<>();
        // this thread may wait, so what fields wait for is not handed to another one
        context.put("runBlocking", true);
        context.put("state", Arc.container().requestContext().getState());
        return execution.run(new OperationRequest(document, request.operationName(), request.variables(),
                request.asksCost(), language), context);
    }
}
