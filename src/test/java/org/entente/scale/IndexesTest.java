package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Counts and searches of a hundred thousand agreements are read from indexes, and no more of them than they are of. */
@QuarkusTest
@TestProfile(MadeUpArchive.Large.class)
class IndexesTest extends ArchiveService {

    /** Tables of fewer rows than this, countries and sectors, may be read through. */
    private static final int SMALL = 1000;

    /**
     * With how many thousand rows are read at the most: there are two or three links an agreement, and each row that is
     * counted is looked up once among the counts.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { agreementCounts(groupBy: [YEAR]) { count } } | 220
            { agreementCounts(groupBy: [COUNTRY, YEAR]) { count } } | 500
            { agreementCounts(groupBy: [SECTOR, MONTH]) { count } } | 600
            { agreementCounts(groupBy: [TYPE, STATUS]) { count } } | 220
            { agreementCounts(groupBy: [COUNTRY, TYPE]) { count } } | 800
            { agreementCounts(groupBy: [COUNTRY, SECTOR_GROUP]) { count } } | 1800
            { agreementCounts(groupBy: [COUNTRY, YEAR], filter: {parties: ["TD"]}) { count } } | 10
            { agreementCounts(groupBy: [COUNTRY, SECTOR], filter: {from: "2001-01-01", to: "2001-01-31"}) { count } } | 30
            { agreementCounts(groupBy: [COUNTRY, YEAR], filter: {anyParty: ["TD", "FJ", "NZ"]}) { count } } | 60
            { agreementSeries(interval: QUARTER, filter: {parties: ["AZ", "FJ"]}) { value } } | 10
            { country(code: "FJ") { sectors { agreements } partners { documents } } } | 50
            { relation(countries: ["AZ", "TR"]) { agreements { nodes { id } } documents { nodes { id } } officials { nodes { id } } firstDate { year } lastDate { year } } } | 50
            { search(text: "aliyev") { totalCount nodes { matched } } } | 15
            { search(text: "azerbaijan") { totalCount nodes { matched } } } | 15
            { search(text: "agreement azerbaijan") { totalCount nodes { matched } } } | 20
            { search(text: "energi") { totalCount nodes { matched } } } | 25
            { search(text: "memorandm turkey") { totalCount nodes { matched } } } | 5
            { agreements(filter: {titleContains: "energ"}) { nodes { id } } } | 3
            { officials(filter: {nameContains: "liye"}) { nodes { id } } } | 1
            { documents(filter: {textContains: "border guards"}) { nodes { id } } } | 1
            """)
    void readFromIndexes(String query, int thousands) {
        List<String> statements = statements(() -> data(query));
        assertThat(statements).isNotEmpty();
        for (String sql : statements) {
            for (Plan.Reading reading : Plan.of(rows("ANALYZE FORMAT=JSON " + sql).get(0).get(0)).readings()) {
                assertThat(reading.access().equals("ALL") && reading.rows() > SMALL).as("%s of %s", reading, sql)
                        .isFalse();
            }
        }
        assertThat(rowsRead(() -> data(query))).isLessThan(1000L * thousands);
    }
}
