package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;

import jakarta.inject.Inject;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.limits.QueryLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;

/** The schema that the service builds says of its pages what the released one does. */
@QuarkusTest
class CostOfTheServedSchemaTest extends RunningService {

    @Inject
    QueryLimits limits;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{ agreements { nodes { id } } } | 20",
            "{ agreements(last: 3) { nodes { id } } } | 3",
            "query($n: Int) { countries(first: $n) { edges { node { documents { nodes { id } } } } } } | 147",
            "{ search(text: \"a\") { nodes { node { ... on Official { names { value } } } } } } | 120" })
    void pages(String query, long cost) {
        assertThat(limits.checkCost(Parser.parse(query), null, Map.of("n", 7))).isEqualTo(cost);
    }

    @Test
    void pagesInPagesInPages() {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> limits.checkCost(
                Parser.parse(
                        "{ countries(first: 100) { nodes { officials(first: 100) { nodes { documents { nodes { id } } } } } } }"),
                null, Map.of()));
        assertThat(refusal).returns(ErrorCode.TOO_COSTLY, RefusedException::code)
                .hasMessageContaining("210100 elements").hasMessageContaining("50000");
    }
}
