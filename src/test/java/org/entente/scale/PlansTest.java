package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** No list is read through to find a page of it, and none is asked for by more statements because its pages are larger. */
@QuarkusTest
@TestProfile(MadeUpArchive.Large.class)
class PlansTest extends ArchiveService {

    /** Tables of more rows than this are not to be read through. */
    private static final int SMALL = 1000;
    /** No page is further to walk to; fewer rows than any large table has. */
    private static final int LONG = 20_000;

    /**
     * A list.
     *
     * @param query asks for it; {@code $first} is the size of a page
     * @param most how many rows may be read for a page of 20
     */
    record Asked(String query, long most) {
        @Override
        public String toString() {
            return query;
        }
    }

    private static Asked asked(String list, String selection, long most) {
        return new Asked("query($first: Int) { " + list.replace("(", "(first: $first ") + " { nodes { " + selection + " } } }",
                most);
    }

    static List<Asked> lists() {
        List<Asked> lists = new ArrayList<>();
        // keys, elements, weights: a page is read from an index
        int page = 120;
        for (String field : List.of("DATE", "TITLE", "TITLE, language: AZ", "TITLE, language: RU", "TITLE, language: TR",
                "STATUS")) {
            for (String direction : List.of("ASC", "DESC")) {
                String order = "orderBy: {field: " + field + ", direction: " + direction + "}";
                lists.add(asked("agreements(" + order + ")", "id title", page));
                // a rare thing is sorted, a common one is walked by
                lists.add(asked("agreements(filter: {parties: [\"TD\"]} " + order + ")", "id", 1000));
                lists.add(asked("agreements(filter: {parties: [\"AZ\"]} " + order + ")", "id", 400));
                lists.add(asked("agreements(filter: {statuses: [SIGNED]} " + order + ")", "id", 400));
                lists.add(asked("agreements(filter: {statuses: [TERMINATED, PROPOSED]} " + order + ")", "id", 1500));
            }
        }
        for (String direction : List.of("ASC", "DESC")) {
            String order = "orderBy: {field: DATE, direction: " + direction + "}";
            lists.add(
                    asked("agreements(filter: {anyParty: [\"AZ\", \"TR\", \"RU\", \"US\", \"TD\"]} " + order + ")", "id", 500));
            lists.add(asked("agreements(filter: {sectors: [\"TRADE\", \"DEFENCE\", \"CULTURE\"]} " + order + ")", "id", 400));
            lists.add(asked("agreements(filter: {sectors: [\"SECURITY\"], parties: [\"AZ\", \"TR\"]} " + order + ")", "id",
                    2000));
            lists.add(asked("agreements(filter: {from: \"2001-01-01\", to: \"2003-12-31\"} " + order + ")", "id", 150));
            lists.add(asked("agreements(filter: {types: [CHARTER], from: \"2001-01-01\", to: \"2009-12-31\"} " + order + ")",
                    "id", 500));
            lists.add(asked("agreements(filter: {types: [CHARTER], parties: [\"AZ\"]} " + order + ")", "id", 45_000));
            lists.add(asked("agreements(filter: {organisation: \"OSCE\"} " + order + ")", "id", page));
        }
        for (String order : List.of("NAME", "NAME, language: AZ", "NAME, language: RU", "NAME, language: TR", "COUNTRY",
                "DOCUMENTS")) {
            for (String direction : List.of("ASC", "DESC")) {
                String by = "orderBy: {field: " + order + ", direction: " + direction + "}";
                lists.add(asked("officials(" + by + ")", "id name", page));
                lists.add(asked("officials(filter: {country: \"TD\"} " + by + ")", "id", 500));
                lists.add(asked("officials(filter: {role: MINISTER} " + by + ")", "id", 500));
            }
        }
        for (String order : List.of("PUBLISHED", "NAME")) {
            for (String direction : List.of("ASC", "DESC")) {
                String by = "orderBy: {field: " + order + ", direction: " + direction + "}";
                lists.add(asked("documents(" + by + ")", "id title", page));
                lists.add(asked("documents(filter: {language: TR} " + by + ")", "id", 1000));
                lists.add(asked("documents(filter: {country: \"AZ\", sector: \"SECURITY\", language: EN} " + by + ")", "id",
                        2000));
            }
        }
        for (String order : List.of("NAME", "CODE", "AGREEMENTS", "DOCUMENTS")) {
            // and all countries, which are few and kept in memory where the service is not tested
            lists.add(asked("countries(orderBy: {field: " + order + "})", "id name", page + 200));
        }
        return lists;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsHardlyMoreThanThePage(Asked list) {
        Map<String, Integer> page = Map.of("first", 20);
        assertThat(data(list.query(), page).findValues("id")).isNotEmpty();

        assertThat(rowsRead(() -> data(list.query(), page))).isBetween(1L, list.most());
    }

    static List<String> nestedAndCounted() {
        String countries = "query($first: Int) { countries(orderBy: {field: AGREEMENTS, direction: DESC}, first: $first) { nodes { %s } } }";
        String signatories = "nodes { id signatories { id country { id } } }";
        return List.of(countries.formatted("agreements(first: 5) { " + signatories + " }"),
                countries.formatted(
                        "agreements(first: 5, filter: {parties: [\"AZ\"], sectors: [\"SECURITY\"]}) { totalCount nodes { id } }"),
                countries.formatted("agreements(first: 5, orderBy: {field: TITLE}) { totalCount nodes { id } }"),
                countries.formatted("agreements(first: 5, orderBy: {field: STATUS, direction: ASC}) { nodes { id } }"),
                countries.formatted(
                        "documents(first: 5) { totalCount nodes { id } } officials(first: 5) { totalCount nodes { id } }"),
                countries.formatted(
                        "documents(first: 5, filter: {language: RU, sector: \"TRADE\"}, orderBy: {field: NAME}) { totalCount nodes { id } }"),
                "query($first: Int) { officials(first: $first, orderBy: {field: DOCUMENTS, direction: DESC}) { nodes { agreements(first: 3) { totalCount nodes { id } } documents(first: 3) { totalCount nodes { id } } citations(first: 3) { totalCount nodes { quote } } positions { title } } } }",
                "query($first: Int) { documents(first: $first) { nodes { citations(first: 3) { totalCount nodes { quote } } agreements { id } officials { id } } } }",
                "query($first: Int) { agreements(first: $first, filter: {anyParty: [\"AZ\", \"TR\"], sectors: [\"TRADE\"], from: \"2001-01-01\"}, orderBy: {field: TITLE}) { totalCount nodes { parties { id } sectors { id } organisations { id } documents { id } stages { citations { quote } } provisions { text sectors { id } } citations { quote document { id } } titles { value } } } }");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void asksAsOftenForLargerPages(Asked list) {
        int one = asked(list.query(), 1);

        assertThat(one).isPositive();
        assertThat(asked(list.query(), 20)).isEqualTo(one);
        assertThat(asked(list.query(), 100)).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("nestedAndCounted")
    void asksAsOftenForMoreParents(String query) {
        // of a few parents none may have what is asked for further in
        assertThat(asked(query, 100)).isPositive().isEqualTo(asked(query, 20));
    }

    private int asked(String query, int first) {
        return statements(() -> data(query, Map.of("first", first))).size();
    }

    @Test
    void readsNoTableThrough() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> queries = new ArrayList<>(nestedAndCounted());
        lists().forEach(list -> queries.add(list.query()));
        long read = 0;
        for (String query : queries) {
            for (String sql : statements(() -> data(query, Map.of("first", 20)))) {
                for (Plan.Reading reading : Plan.of(rows("ANALYZE FORMAT=JSON " + sql).get(0).get(0)).readings()) {
                    read++;
                    // an index may be walked as far as a page goes, a table of few rows be read through
                    if (reading.isThrough() && reading.rows() > (reading.access().equals("ALL") ? SMALL : LONG)) {
                        wrong.put(query + "\n" + sql, reading.toString());
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(queries.size());
        assertThat(wrong).isEmpty();
    }
}
