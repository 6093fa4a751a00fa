package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Counts and totals that a load keeps are read, however many agreements and documents there are. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class KeptFiguresTest extends ArchiveService {

    @ParameterizedTest
    @ValueSource(strings = { "{ agreementCounts(groupBy: [SECTOR, YEAR]) { count } }",
            "{ agreementCounts(groupBy: [COUNTRY, SECTOR_GROUP], filter: {from: null}) { count } }",
            "{ agreementCounts(groupBy: [YEAR], filter: {parties: [\"AZ\"]}) { count } }",
            "{ agreementSeries(interval: QUARTER, by: SECTOR, filter: {from: \"2001-04-01\", to: \"2003-09-30\"}) { value } }",
            "{ countries { nodes { partners { agreements documents } sectors { agreements documents } } } }",
            "{ sectors { countries { agreements documents } } }" })
    void countsReadNeitherAgreementsNorDocuments(String query) {
        List<String> statements = statements(() -> data(query));

        assertThat(statements).anyMatch(sql -> sql.contains("kept_count"))
                .noneMatch(sql -> sql.matches("(?s).*(from|join) (agreement|document).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ agreements(first: 1) { totalCount } documents(first: 1) { totalCount } }",
            "{ agreements(first: 1, filter: {parties: [\"AZ\"]}) { totalCount } }",
            "{ agreements(first: 1, filter: {sectors: [\"SECURITY\"]}) { totalCount } }",
            "{ country(code: \"AZ\") { agreements(first: 1) { totalCount } documents(first: 1) { totalCount } } }" })
    void totalsAreReadWithTheFirstPage(String query) {
        String page = query.replace("totalCount", "__typename");
        data(query);
        data(page);

        assertThat(rowsRead(() -> data(query)) - rowsRead(() -> data(page))).isLessThan(10);
    }
}
