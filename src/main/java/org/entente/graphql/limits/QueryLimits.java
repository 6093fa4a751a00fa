package org.entente.graphql.limits;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;

/**
 * Refuses queries that ask for too much. Whatever document can be read is judged, valid or not, in a time that its
 * length bounds: so this comes before validation, which some documents keep busy.
 */
@Singleton
public class QueryLimits {

    /** How many directives one place may have; only {@code @skip} and {@code @include} can be put anywhere. */
    static final int CROWD = 4;

    private final LimitsConfig limits;
    private final GraphQLSchema schema;

    public QueryLimits(LimitsConfig limits, GraphQLSchema schema) {
        this.limits = limits;
        this.schema = schema;
    }

    /** @return how a query is to be read: no further than to the first token too many */
    public ParserOptions parsing() {
        int characters = limits.body().asBigInteger().min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
        return ParserOptions.getDefaultOperationParserOptions().transform(options -> options
                // its end is counted as a token
                .maxTokens(Math.min(limits.tokens(), Integer.MAX_VALUE - 1) + 1)
                .maxCharacters(characters)
                // every blank is one
                .maxWhitespaceTokens(characters));
    }

    /** @return the refusal of a query that {@link #parsing} stopped, empty where the query is no GraphQL */
    public Optional<RefusedException> stopped(InvalidSyntaxException failure) {
        if (failure instanceof ParseCancelledException) {
            return Optional.of(new RefusedException(ErrorCode.TOO_MANY_TOKENS,
                    "The query has more than %d tokens, the most that are read.".formatted(limits.tokens())));
        }
        if (failure instanceof ParseCancelledTooDeepException) {
            return Optional.of(new RefusedException(ErrorCode.TOO_DEEP,
                    "The query nests deeper than can be read; at most %d fields may nest in one another."
                            .formatted(limits.depth())));
        }
        if (failure instanceof ParseCancelledTooManyCharsException) {
            return Optional.of(new RefusedException(ErrorCode.TOO_LARGE,
                    "The query has more than %s characters, the most that are read."
                            .formatted(limits.body().asBigInteger())));
        }
        return Optional.empty();
    }

    /**
     * Judges what the text of a query asks for. A document may hold several operations: none may go over a limit, whichever
     * is asked for, since validation looks at all.
     *
     * @throws RefusedException when it nests too deep, or has too many aliases, directives, or fields of one name
     */
    public void check(Document document) {
        Fragments fragments = new Fragments(document);
        Extent asked = Extents.greatest(document, fragments);
        refuse(ErrorCode.TOO_DEEP, asked.depth(), limits.depth(),
                "The query nests %s fields in one another; at most %d may.");
        refuse(ErrorCode.TOO_MANY_ALIASES, asked.aliases(), limits.aliases(),
                "The query has %s aliases, those of its fragments counted wherever they are spread; at most %d are taken.");
        refuse(ErrorCode.TOO_MANY_DIRECTIVES, asked.directives(), limits.directives(),
                "The query has %s directives, those of its fragments counted wherever they are spread; at most %d are taken.");
        refuse(ErrorCode.TOO_MANY_DIRECTIVES, asked.crowd(), CROWD,
                "The query has %s directives at one place; at most %d are taken there.");
        refuse(ErrorCode.TOO_MANY_REPEATS, new Repeats(fragments).most(document), limits.repeats(),
                "The query asks %s times for one name in one selection; at most %d times are taken.");
    }

    /**
     * @param operationName as the request has it, may be null
     * @param variables as the request has them, of whatever types
     * @return how many elements the answer may hold, up to 1,000,000,000,000
     * @throws RefusedException when they are too many
     */
    public long checkCost(Document document, String operationName, Map<String, Object> variables) {
        long cost = Cost.of(document, operationName, variables, schema);
        refuse(ErrorCode.TOO_COSTLY, cost, limits.cost(),
                "The query may answer %s elements, at most %d are given at once: ask for smaller pages, or nest fewer lists.");
        return cost;
    }

    /** @return the result with {@code extensions.cost}: what was requested, and the most that may be */
    public ExecutionResult told(ExecutionResult result, long cost) {
        return result.transform(told -> told.addExtension("cost", Map.of("requested", cost, "maximum", limits.cost())));
    }

    private static void refuse(ErrorCode code, long asked, int limit, String message) {
        if (asked > limit) {
            throw new RefusedException(code, message.formatted(Count.told(asked), limit));
        }
    }
}
