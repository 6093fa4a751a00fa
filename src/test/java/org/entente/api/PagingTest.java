package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** Lists come page by page, whichever way and however small the pages: each element once and in order. */
@QuarkusTest
class PagingTest extends RunningService {

    private static final String PAGE = """
            { totalCount nodes { __typename } edges { cursor node { %s } }
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }""";

    /** A list: what is asked before it, its field with fixed arguments, and what is asked of its elements. */
    private record Listed(String before, String field, String arguments, String element) {

        JsonNode page(String paging) {
            return data(query(paging, PAGE.formatted(element))).findValue(field);
        }

        String query(String paging, String selection) {
            return "{ " + before + field + "(" + arguments + " " + paging + ") " + selection
                    + (before.isEmpty() ? " }" : " } }");
        }

        @Override
        public String toString() {
            return before + field + arguments;
        }
    }

    private static final Listed COUNTRIES = new Listed("", "countries", "", "id");
    private static final Listed OFFICIALS = new Listed("", "officials", "", "id");
    private static final Listed AGREEMENTS = new Listed("", "agreements", "", "id");
    private static final Listed DOCUMENTS = new Listed("", "documents", "", "id");

    private static Stream<Listed> lists() {
        return Stream
                .of(Stream.of(COUNTRIES, OFFICIALS, AGREEMENTS, DOCUMENTS),
                        ordered("countries", "NAME", "CODE", "AGREEMENTS", "DOCUMENTS"),
                        ordered("countries", "NAME, language: RU"), ordered("officials", "NAME", "COUNTRY", "DOCUMENTS"),
                        ordered("officials", "NAME, language: AZ"), ordered("agreements", "DATE", "TITLE", "STATUS"),
                        ordered("agreements", "TITLE, language: RU"), ordered("documents", "PUBLISHED", "NAME"),
                        Stream.of(new Listed("", "agreements", "filter: {anyParty: [\"TR\", \"AZ\", \"US\"]}", "id"),
                                new Listed("", "agreements", "filter: {anyParty: [\"AZ\", \"US\"]} orderBy: {field: TITLE}",
                                        "id"),
                                new Listed("", "documents", "filter: {language: AZ}", "id")))
                .flatMap(lists -> lists);
    }

    private static Stream<Listed> ordered(String field, String... orders) {
        return Stream.of(orders).flatMap(order -> Stream.of("ASC", "DESC").map(direction -> new Listed("", field,
                "orderBy: {field: %s, direction: %s}".formatted(order, direction), "id")));
    }

    private static Stream<Listed> nestedLists() {
        String azerbaijan = "country(code: \"AZ\") { ";
        String aliyev = "official(id: \"" + id("{ officials(first: 100) { nodes { id name } } }", "Ilham Aliyev") + "\") { ";
        String charter = "document(id: \"" + data("{ documents(first: 1) { nodes { id } } }").findValue("id").asText()
                + "\") { ";
        return Stream.of(new Listed(azerbaijan, "officials", "", "id"), new Listed(azerbaijan, "agreements", "", "id"),
                new Listed(azerbaijan, "documents", "", "id"), new Listed(aliyev, "agreements", "", "id"),
                new Listed(aliyev, "documents", "", "id"), new Listed(aliyev, "citations", "", "start document { id }"),
                new Listed("sector(code: \"SECURITY\") { ", "agreements", "", "id"),
                new Listed("sector(code: \"SECURITY\") { ", "documents", "", "id"),
                new Listed(charter, "citations", "", "start quote subject { id }"));
    }

    @Test
    void forwardEachElementOnceInOrder() {
        Stream.concat(lists(), nestedLists()).forEach(list -> {
            List<JsonNode> whole = whole(list);
            // citations are many
            for (int size : list.field().equals("citations") ? List.of(7) : List.of(1, 2)) {
                assertThat(pages(list, size, true)).as("%s by %s", list, size).isEqualTo(whole);
            }
        });
    }

    @Test
    void backwardEachElementOnceInOrder() {
        lists().forEach(list -> {
            List<JsonNode> whole = whole(list);
            assertThat(pages(list, 1, false)).as("%s by 1", list).isEqualTo(whole);
            assertThat(pages(list, 2, false)).as("%s by 2", list).isEqualTo(whole);
        });
    }

    @Test
    void ordersSortAsTheySay() {
        List<String> names = new ArrayList<>(
                texts("{ documents(orderBy: {field: NAME, direction: ASC}) { nodes { name } } }", "name"));
        assertThat(names).hasSizeGreaterThan(2).isSorted();
        Collections.reverse(names);
        assertThat(texts("{ documents(orderBy: {field: NAME}) { nodes { name } } }", "name")).isEqualTo(names);
        List<String> days = texts("{ documents(orderBy: {field: PUBLISHED, direction: ASC}) { nodes { publishedOn } } }",
                "publishedOn");
        assertThat(days.subList(0, days.size() - 1)).isSorted();
        assertThat(days).last().as("a document of unknown date").isEqualTo("null");
        days = texts("{ documents { nodes { publishedOn } } }", "publishedOn");
        assertThat(days.subList(0, days.size() - 1)).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(days).last().as("a document of unknown date").isEqualTo("null");
        assertThat(texts("{ officials(first: 100) { nodes { name } } }", "name")).hasSizeGreaterThan(2).isSorted();
        assertThat(texts("{ countries(first: 100) { nodes { name } } }", "name")).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void cursorsOfAnotherFilterAreRefused() {
        String cursor = new Listed("", "agreements", "filter: {parties: [\"AZ\", \"US\"]}", "id").page("first: 1")
                .at("/edges/0/cursor").asText();
        assertThat(cursor).isNotEmpty();
        for (String filter : List.of("", "filter: {parties: [\"AZ\"]}", "filter: {anyParty: [\"AZ\", \"US\"]}",
                "filter: {parties: [\"AZ\", \"US\"], types: [TREATY]}",
                "filter: {parties: [\"AZ\", \"US\"], to: \"2025-01-01\"}")) {
            assertRefused(new Listed("", "agreements", filter, "id"), "after: \"" + cursor + "\"", "BAD_CURSOR");
        }
        JsonNode same = answer(new Listed("", "agreements", "filter: {parties: [\"us\", \"az\"]}", "id")
                .query("after: \"" + cursor + "\"", "{ edges { cursor } }"), Map.of());
        assertThat(same.path("errors")).as("the same filter in other words").isEmpty();
    }

    @Test
    void nodesAreThoseOfTheEdges() {
        JsonNode list = data("{ countries { nodes { id } edges { node { id } } } }").get("countries");
        assertThat(list.get("nodes").findValuesAsText("id")).isNotEmpty().isEqualTo(list.get("edges").findValuesAsText("id"));
    }

    @Test
    void cursorsOfAnotherListOrOrderAreRefused() {
        // what is asked in words here is what is meant where nothing is asked
        Set<String> usual = Set.of("countries NAME ASC", "officials NAME ASC", "agreements DATE DESC",
                "documents PUBLISHED DESC");
        List<Listed> all = Stream.concat(lists().filter(list -> !usual.contains(list.field()
                + list.arguments().replaceAll("orderBy: \\{field:( \\w+), direction:( \\w+)}", "$1$2"))), nestedLists())
                .toList();
        Listed giver = all.get(all.size() - 1);
        for (Listed taker : all) {
            String cursor = giver.page("first: 1").at("/edges/0/cursor").asText();
            assertRefused(taker, "first: 1, after: \"" + cursor + "\"", "BAD_CURSOR");
            giver = taker;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "nonsense", "AAAA", "AAAAAAAAAAAA", "!", "ə" })
    void cursorsThatWereNeverGivenOutAreRefused(String cursor) {
        assertRefused(COUNTRIES, "after: \"" + cursor + "\"", "BAD_CURSOR");
        assertRefused(DOCUMENTS, "last: 1, before: \"" + cursor + "\"", "BAD_CURSOR");
    }

    @Test
    void changedCursorsAreRefused() {
        String cursor = DOCUMENTS.page("first: 1").at("/edges/0/cursor").asText();
        for (String changed : List.of(cursor.substring(0, cursor.length() - 4), cursor.substring(4), cursor + "AAAA",
                cursor.substring(0, 8) + (cursor.charAt(8) == 'A' ? 'B' : 'A') + cursor.substring(9))) {
            assertRefused(DOCUMENTS, "first: 1, after: \"" + changed + "\"", "BAD_CURSOR");
        }
    }

    @Test
    void pageSizesOutOfRangeAreRefused() {
        for (int size : List.of(-1, Integer.MAX_VALUE)) {
            assertRefused(COUNTRIES, "first: " + size, "BAD_PAGE_SIZE");
            assertRefused(COUNTRIES, "last: " + size, "BAD_PAGE_SIZE");
        }
        Stream.of(COUNTRIES, OFFICIALS, AGREEMENTS, DOCUMENTS).forEach(list -> {
            assertRefused(list, "last: 0", "BAD_PAGE_SIZE");
            assertRefused(list, "first: 101", "BAD_PAGE_SIZE");
            assertThat(list.page("first: 100").get("edges")).isEqualTo(list.page("last: 100").get("edges"));
        });
        nestedLists().forEach(list -> {
            assertRefused(list, "first: 0", "BAD_PAGE_SIZE");
        });
    }

    @Test
    void halvesOfTwoDirectionsAreRefused() {
        Stream.of(COUNTRIES, OFFICIALS, AGREEMENTS, DOCUMENTS).forEach(PagingTest::assertHalvesAreRefused);
    }

    private static void assertHalvesAreRefused(Listed list) {
        String cursor = list.page("first: 1").at("/edges/0/cursor").asText();
        assertRefused(list, "first: 1, before: \"" + cursor + "\"", "BAD_PAGE_SIZE");
        assertRefused(list, "last: 1, after: \"" + cursor + "\"", "BAD_PAGE_SIZE");
        assertRefused(list, "before: \"" + cursor + "\"", "BAD_PAGE_SIZE");
        assertRefused(list, "first: 1, last: 1", "BAD_PAGE_SIZE");
    }

    @Test
    void listsBehindTheirEndsAreEmpty() {
        JsonNode page = data("{ countries(first: 100) { pageInfo { startCursor endCursor } } }").at("/countries/pageInfo");
        JsonNode behind = data(
                "{ countries(after: \"%s\") { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(page.get("endCursor").asText()))
                .get("countries");
        assertThat(behind.get("edges")).isEmpty();
        assertThat(behind.get("pageInfo")).isEqualTo(
                json("{\"hasNextPage\": false, \"hasPreviousPage\": true, \"startCursor\": null, \"endCursor\": null}"));
    }

    private static List<JsonNode> whole(Listed list) {
        JsonNode page = list.page("first: 100");
        assertThat(page.get("totalCount").asInt()).as("totalCount of %s", list).isPositive()
                .isEqualTo(page.get("edges").size());
        List<JsonNode> edges = new ArrayList<>();
        page.get("edges").forEach(edges::add);
        assertThat(edges).as("%s", list).doesNotHaveDuplicates();
        return edges;
    }

    /** @return all edges, read page by page from the start or the end, in the list's order */
    private static List<JsonNode> pages(Listed list, int size, boolean forward) {
        List<JsonNode> edges = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            String behind = cursor == null ? "" : ", " + (forward ? "after" : "before") + ": \"" + cursor + "\"";
            JsonNode page = list.page((forward ? "first: " : "last: ") + size + behind);
            JsonNode info = page.get("pageInfo");
            List<JsonNode> read = new ArrayList<>();
            page.get("edges").forEach(read::add);
            assertThat(read).as("a page of %s", list).isNotEmpty().hasSizeLessThanOrEqualTo(size);
            assertThat(info.get("startCursor")).isEqualTo(read.get(0).get("cursor"));
            assertThat(info.get("endCursor")).isEqualTo(read.get(read.size() - 1).get("cursor"));
            assertThat(info.get(forward ? "hasPreviousPage" : "hasNextPage").asBoolean())
                    .as("whether there is something before a page of %s", list).isEqualTo(cursor != null);
            edges.addAll(forward ? edges.size() : 0, read);
            assertThat(edges).hasSizeLessThanOrEqualTo(page.get("totalCount").asInt());
            more = info.get(forward ? "hasNextPage" : "hasPreviousPage").asBoolean();
            assertThat(more).as("whether more of %s follows", list).isEqualTo(edges.size() < page.get("totalCount").asInt());
            cursor = info.get(forward ? "endCursor" : "startCursor").asText();
        }
        return edges;
    }

    private static void assertRefused(Listed list, String paging, String code) {
        JsonNode answer = answer(list.query(paging, "{ edges { cursor } }"), Map.of());
        assertThat(answer.at("/errors/0/extensions/code").asText()).as("%s with %s: %s", list, paging, answer).isEqualTo(code);
        assertThat(answer.at("/errors/0/message").asText()).as("message on %s", paging).containsAnyOf("`", "Use a cursor");
    }

    private static List<String> texts(String query, String field) {
        return data(query).findValuesAsText(field);
    }

    private static String id(String query, String name) {
        for (JsonNode node : data(query).findValue("nodes")) {
            if (node.get("name").asText().equals(name)) {
                return node.get("id").asText();
            }
        }
        throw new AssertionError("No " + name + " is on record");
    }
}
