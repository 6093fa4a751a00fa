package org.entente.graphql;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.limits.QueryLimits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;

/**
 * Reads documents, and remembers those that can be executed. A text is held against the limits before it is validated, for
 * validation takes far longer than its length on texts that are made for it.
 */
@ApplicationScoped
public class Documents implements PreparsedDocumentProvider {

    /**
     * What the texts that are remembered may hold together, in characters: hundreds of dashboards' queries. Their trees take
     * some forty times that in bytes, 10 MB, and so much goes also where every query is another one.
     */
    private static final int REMEMBERED = 250_000;

    private final GraphQLSchema schema;
    private final QueryLimits limits;
    private final Errors errors;
    private final Cache<String, PreparedDocument> remembered = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((String text, PreparedDocument document) -> text.length()).build();

    Documents(GraphQLSchema schema, QueryLimits limits, Errors errors) {
        this.schema = schema;
        this.limits = limits;
        this.errors = errors;
    }

    /** @return the text as GraphQL, or what is wrong with it */
    public PreparedDocument of(String text) {
        PreparedDocument known = remembered.getIfPresent(text);
        if (known != null) {
            return known;
        }
        PreparedDocument read = read(text);
        if (read.isValid()) {
            remembered.put(text, read);
        }
        return read;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> platform) {
        PreparedDocument document = input.getGraphQLContext().get(PreparedDocument.class);
        return CompletableFuture.completedFuture(new PreparsedDocumentEntry(document.document()));
    }

    private PreparedDocument read(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.put(ParserOptions.class, limits.parsing())).build();
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            InvalidSyntaxException failure = parsed.getSyntaxException();
            return new PreparedDocument(null, List.of(
                    limits.stopped(failure).map(errors::refused).orElseGet(() -> errors.unreadable(failure))));
        }
        Document document = parsed.getDocument();
        try {
            limits.check(document);
        } catch (RefusedException e) {
            return new PreparedDocument(document, List.of(errors.refused(e)));
        }
        return new PreparedDocument(document,
                errors.invalid(ParseAndValidate.validate(schema, document, Locale.ENGLISH), document, schema));
    }
}
