package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The service serves the contract, as its clients rely on it, but for what is still to come. */
@QuarkusTest
class ContractTest extends RunningService {

    private static final Path CONTRACT = Path.of("src", "test", "resources", "contract.graphql");

    /** Served later; what has come must leave this list. */
    private static final List<String> TO_COME = Arrays.stream("""
            Query.countries(filter) Query.countries(orderBy) Query.officials(filter) Query.officials(orderBy)
            Query.agreements(filter) Query.agreements(orderBy) Query.sectors(filter) Query.documents(filter)
            Query.search Query.agreementCounts
            Country.agreements(filter) Country.sectors Country.partners Sector.countries
            CountryFilter CountryOrder CountryOrderField OfficialFilter OfficialOrder OfficialOrderField
            AgreementFilter AgreementOrder AgreementOrderField SectorFilter DocumentFilter
            CountryCount SectorCount AgreementCount AgreementDimension
            SearchKind SearchHit SearchResult SearchConnection SearchEdge
            """.trim().split("\\s+")).toList();

    @Test
    void servesWhatTheContractPromises() throws IOException {
        List<String> missing = TO_COME.stream().map(place -> place + " is missing").toList();
        assertThat(Differences.between(Files.readString(CONTRACT), schema()))
                .containsExactlyInAnyOrderElementsOf(missing);
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
