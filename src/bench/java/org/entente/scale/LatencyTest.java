package org.entente.scale;

import java.util.Arrays;

import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * What queries of a hundred thousand agreements take, logged, for one to look at: {@code mvn -Pbench test -DskipTests=false
 * -Dtest=LatencyTest}. Machines differ, so nothing is held here; what is read, which does not differ, the tests of this
 * package hold.
 */
@QuarkusTest
@TestProfile(MadeUpArchive.Large.class)
class LatencyTest extends ArchiveService {

    private static final Logger LOG = Logger.getLogger(LatencyTest.class);
    private static final int WARM_UPS = 5;
    private static final int TRIES = 9;

    @ParameterizedTest
    @ValueSource(strings = {
            "{ agreements { nodes { id title date { value } } } }",
            "{ agreements(filter: {parties: [\"TD\"]}) { nodes { id title date { value } } } }",
            "{ agreements(filter: {parties: [\"AZ\"]}) { nodes { id title date { value } } } }",
            "{ agreements(filter: {parties: [\"AZ\", \"TR\"], sectors: [\"SECURITY\"]}) { nodes { id title date { value } } } }",
            "{ agreements(filter: {anyParty: [\"AZ\", \"TR\", \"GE\", \"KZ\", \"RU\"]}) { nodes { id title date { value } } } }",
            "{ agreements(filter: {types: [CHARTER], parties: [\"AZ\"]}) { nodes { id title date { value } } } }",
            "{ agreements(filter: {parties: [\"AZ\"]}, orderBy: {field: TITLE}) { nodes { id title date { value } } } }",
            "{ agreements(orderBy: {field: STATUS}) { nodes { id title date { value } } } }",
            "{ agreements { totalCount } }", "{ agreements(filter: {parties: [\"AZ\"]}) { totalCount } }",
            "{ agreements(filter: {parties: [\"AZ\", \"TR\"], sectors: [\"SECURITY\"]}) { totalCount } }",
            "{ agreements(filter: {parties: [\"AZ\"], statuses: [SIGNED], from: \"2010-01-01\"}) { totalCount } }",
            "{ countries(first: 20) { nodes { agreements(first: 10) { nodes { id signatories { id country { code } } } } } } }",
            "{ countries(first: 100) { nodes { agreements(first: 20) { nodes { id } } } } }",
            "{ countries(first: 100) { nodes { agreements(first: 20, orderBy: {field: TITLE}) { nodes { id } } } } }",
            "{ agreements(filter: {titleContains: \"energ\"}) { nodes { id title date { value } } } }",
            "{ officials(filter: {nameContains: \"liye\"}) { nodes { id name } } }",
            "{ documents(filter: {textContains: \"agreement\"}) { nodes { id } } }",
            "{ search(text: \"aliyev\") { nodes { matched score } } }",
            "{ search(text: \"azerbaijan\") { nodes { matched score } } }",
            "{ search(text: \"agreement azerbaijan\") { nodes { matched score } } }",
            "{ search(text: \"az\") { nodes { matched score } } }", "{ search(text: \"energi\") { nodes { matched score } } }",
            "{ search(text: \"defence agreement signed\") { nodes { matched score } } }",
            "{ search(text: \"q w\") { nodes { matched score } } }",
            "{ agreementCounts(groupBy: [YEAR]) { count } }",
            "{ agreementCounts(groupBy: [SECTOR_GROUP, YEAR]) { count } }",
            "{ agreementCounts(groupBy: [COUNTRY, SECTOR_GROUP]) { count } }",
            "{ agreementCounts(groupBy: [COUNTRY, SECTOR, YEAR]) { count } }",
            "{ agreementCounts(groupBy: [TYPE, STATUS]) { count } }",
            "{ agreementSeries(interval: QUARTER, by: SECTOR_GROUP, filter: {parties: [\"AZ\"]}) { value } }",
            "{ country(code: \"AZ\") { partners { agreements documents } sectors { agreements documents } } }",
            "{ relation(countries: [\"AZ\", \"TR\"]) { agreements { totalCount } officials { nodes { id } } documents { nodes { id } } sectors { agreements } } }",
            "{ relation(countries: [\"IS\", \"NZ\"]) { officials { nodes { id } } } }" })
    void takes(String query) {
        for (int i = 0; i < WARM_UPS; i++) {
            data(query);
        }
        long[] nanos = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            data(query);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        LOG.infof("%7.1f ms %s", nanos[TRIES / 2] / 1e6, query);
    }
}
