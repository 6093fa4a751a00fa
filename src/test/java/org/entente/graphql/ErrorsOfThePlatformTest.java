package org.entente.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** Errors that no request to the service brings about today, as the platform would give them. */
class ErrorsOfThePlatformTest {

    private static final String QUERY = "{ a b }";
    private static final Document DOCUMENT = new Parser().parseDocument(QUERY);
    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser().parse("scalar Date type Query { a: String! b(f: F): String } input F { from: Date }"),
            RuntimeWiring.newRuntimeWiring().scalar(ExtendedScalars.Date).build());

    private final Errors errors = new Errors(new Incidents(), true);

    @Test
    void errorsOfTheMachine() {
        GraphQLError error = coded(new AbortExecutionException(new StackOverflowError("deep in org.entente")));
        assertInternal(error);
        assertThat(error.getPath()).isNull();
    }

    @Test
    void fieldsThatAreMissing() {
        ExecutionResult missing = GraphQL.newGraphQL(SCHEMA).build().execute(QUERY);
        assertThat(missing.getErrors()).hasSize(1);
        GraphQLError error = errors.coded(missing, DOCUMENT, SCHEMA).getErrors().get(0);
        assertInternal(error);
        assertThat(error.getPath()).containsExactly("a");
    }

    @Test
    void fieldsThatAreMissingForAReasonAreNotToldTwice() {
        GraphQLError missing = GraphQL.newGraphQL(SCHEMA).build().execute(QUERY).getErrors().get(0);
        ExecutionResult both = ExecutionResult.newExecutionResult().data(null)
                .errors(List.of(new AbortExecutionException(new StackOverflowError()), missing)).build();
        assertThat(errors.coded(both, DOCUMENT, SCHEMA).getErrors()).singleElement()
                .satisfies(ErrorsOfThePlatformTest::assertInternal);
    }

    @Test
    void valuesThatTheResolverRefuses() {
        GraphQLError error = coded(ValidationError.newValidationError().validationErrorType(ValidationErrorType.WrongType)
                .sourceLocation(new SourceLocation(1, 5)).queryPath(List.of("b", "0", "c"))
                .description("argument 'f' with value '{from=2026-13-45}' is not a valid "
                        + "'Unknown Scalar Type [org.entente.agreement.AgreementFilter]'")
                .build());
        assertThat(error.getExtensions()).containsEntry("code", "BAD_VALUE");
        assertThat(error.getPath()).containsExactly("b", 0, "c");
        assertThat(error.getMessage()).contains("Argument 'f'", "Date", "2026-02-28").doesNotContain("org.", "{");
    }

    @Test
    void errorsWithACodeStay() {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(CodedError.refusal(ErrorCode.BAD_CODE, "no", List.of("a"), null)).build();
        assertThat(errors.coded(result, DOCUMENT, SCHEMA)).isSameAs(result);
    }

    @Test
    void whatElseTheAnswerHoldsStays() {
        ExecutionResult result = ExecutionResult.newExecutionResult().data(Map.of("b", "here")).extensions(Map.of("x", 1))
                .addError(new AbortExecutionException(new StackOverflowError())).build();
        ExecutionResult coded = errors.coded(result, DOCUMENT, SCHEMA);
        assertThat(coded.<Map<String, Object>> getData()).containsEntry("b", "here");
        assertThat(coded.getExtensions()).containsEntry("x", 1);
    }

    @Test
    void requestsThatFailAsAWhole() {
        assertInternal(errors.failed(new OutOfMemoryError("heap")));
    }

    private GraphQLError coded(GraphQLError error) {
        ExecutionResult result = ExecutionResult.newExecutionResult().data(Map.of()).addError(error).build();
        return errors.coded(result, DOCUMENT, SCHEMA).getErrors().get(0);
    }

    private static void assertInternal(GraphQLError error) {
        assertThat(error.getExtensions()).containsEntry("code", "INTERNAL");
        String id = error.getExtensions().get("id").toString();
        assertThat(id).matches("[0-9a-f]{12}");
        assertThat(error.getMessage()).contains(id).doesNotContain("Error", "org.", "null");
        assertThat(error.toSpecification().toString()).doesNotContain("Exception");
    }
}
