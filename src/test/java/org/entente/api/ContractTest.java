package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The service serves the contract, as its clients rely on it. */
@QuarkusTest
class ContractTest extends RunningService {

    private static final Path CONTRACT = Path.of("src", "test", "resources", "contract.graphql");

    @Test
    void servesWhatTheContractPromises() throws IOException {
        assertThat(Differences.between(Files.readString(CONTRACT), schema())).isEmpty();
    }

    @Test
    void differencesAreFound() {
        String contract = "type Query { a(b: Int = 1, c: Int): [String!]! d: D } enum D { E F } input I { j: Int }";
        assertThat(Differences.between(contract,
                "type Query { a(b: Int = 2, c: Int!, x: Int!): [String]! } enum D { E } type I { j: Int }"))
                .containsExactlyInAnyOrder("Query.a is [String]!, not [String!]!", "Query.a(b) is Int = 2, not Int = 1",
                        "Query.a(c) is Int! = none, not Int = none", "Query.a(x) must not be needed",
                        "Query.d is missing", "D.F is missing", "I is another kind of type");
        assertThat(Differences.between(contract,
                "type Query { a(b: Int = 1, c: Int, x: Int): [String!]! d: D! y: Int } enum D { F G E } input I { j: Int }"))
                .isEmpty();
    }
}
