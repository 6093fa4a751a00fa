package org.entente.graphql.planned;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.OperationRequest;
import org.entente.graphql.PreparedDocument;
import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/** Executes queries level by level. */
@ApplicationScoped
public class PlannedExecution {

    private static final Logger LOG = Logger.getLogger(PlannedExecution.class);

    private final GraphQLSchema schema;
    private final Resolvers resolvers;
    private final Planner planner;
    /** Kept as long as their documents are. */
    private final Cache<OperationDefinition, Kept> plans = Caffeine.newBuilder().weakKeys().build();

    /** @param plan null where the variables of each request decide upon its fields */
    private record Kept(List<PlannedField> plan) {
    }

    PlannedExecution(GraphQLSchema schema, Resolvers resolvers) {
        this.schema = schema;
        this.resolvers = resolvers;
        this.planner = new Planner(schema, resolvers);
    }

    /**
     * @param request an operation that is valid, but for the values of its variables
     * @param context what resolvers find of the request
     * @return its data, empty where only ordinary execution can tell what there is or what is wrong
     */
    public Optional<PlannedData> run(OperationRequest request, GraphQLContext context) {
        PreparedDocument document = request.document();
        OperationDefinition operation = document.operation(request.operationName()).orElse(null);
        if (operation == null || operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.empty();
        }
        try {
            CoercedVariables variables = operation.getVariableDefinitions().isEmpty() ? CoercedVariables.emptyVariables()
                    : ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
                            RawVariables.of(request.variables()), context, Locale.ENGLISH);
            Calls calls = new Calls(context, variables, schema, resolvers);
            return Optional.of(new PlannedData(
                    Level.of(List.of(Calls.ROOT), Map.of(Calls.ROOT_TYPE, plan(document, operation, calls)), calls)));
        } catch (RuntimeException e) {
            // told to the client, and logged where it is the service's fault, by ordinary execution
            LOG.debug("left to ordinary execution", e);
            return Optional.empty();
        }
    }

    private List<PlannedField> plan(PreparedDocument document, OperationDefinition operation, Calls calls) {
        Kept kept = plans.get(operation, same -> new Kept(
                Planner.isOneForAll(document) ? planner.plan(document, same, calls.variables(), calls.request()) : null));
        return kept.plan != null ? kept.plan : planner.plan(document, operation, calls.variables(), calls.request());
    }
}
