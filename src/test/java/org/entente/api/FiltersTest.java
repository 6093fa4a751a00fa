package org.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What a filter leaves of a list is what meets it, told by the elements themselves. */
@QuarkusTest
class FiltersTest extends RunningService {

    private static final String AGREEMENT = "id type status title date { value } parties { code } organisations { code }"
            + " sectors { code parent { code } } signatories { id }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "parties: [\"US\"] | /parties/code | US", "parties: [\"az\", \"US\"] | /parties/code | US",
            "anyParty: [\"GB\", \"AM\"] | /parties/code | GB AM", "sectors: [\"DEFENCE\"] | /sectors/code | DEFENCE",
            "sectors: [\"SECURITY\"] | /sectors/group | SECURITY",
            "sectors: [\"peace\", \"ENERGY\"] | /sectors/group | PEACE ENERGY",
            "types: [CHARTER, PROGRAMME] | /type | CHARTER PROGRAMME", "statuses: [INITIALLED] | /status | INITIALLED" })
    void agreementsThatHaveOneOf(String filter, String pointer, String values) {
        assertLeft("agreements", filter, AGREEMENT, agreement -> !Collections.disjoint(told(agreement, pointer),
                List.of(values.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({ "2026-02-10, 2026-02-10", "2025-10-01, 2025-10-31", "2025-10-02, 2025-10-31", "2025-10-01, 2025-10-30",
            "2025-01-01, 2025-12-31", "1000-01-01,", ", 9999-12-31", "2025-08-08,", ",2025-08-08", "2027-01-01," })
    void agreementsWhoseDateLiesWholeBetween(String from, String to) {
        String filter = (from == null ? "" : "from: \"" + from + "\" ") + (to == null ? "" : "to: \"" + to + "\"");
        assertLeft("agreements", filter, AGREEMENT, agreement -> {
            String date = agreement.at("/date/value").asText("");
            String first = date.length() == 7 ? date + "-01" : date;
            // the months told in the seeds have 31 days
            String last = date.length() == 7 ? date + "-31" : date;
            return !date.isEmpty() && (from == null || first.compareTo(from) >= 0) && (to == null || last.compareTo(to) <= 0);
        });
    }

    @Test
    void agreementsBySignatoryAndTogetherWithWhatElseIsAsked() {
        String id = data("{ agreements(filter: {types: [CHARTER], statuses: [SIGNED]}) { nodes { signatories { id } } } }")
                .findValue("id").asText();
        assertLeft("agreements", "signatory: \"" + id + "\"", AGREEMENT, a -> told(a, "/signatories/id").contains(id));
        assertLeft("agreements", "signatory: \"" + id + "\" types: [CHARTER] parties: [\"AZ\"] anyParty: [\"US\", \"GB\"]"
                + " sectors: [\"SECURITY\"] statuses: [SIGNED] from: \"2026-01-01\"", AGREEMENT,
                a -> told(a, "/signatories/id").contains(id) && a.get("type").asText().equals("CHARTER"));
        assertThat(left("agreements", "signatory: \"" + id + "\" anyParty: [\"GB\"]", AGREEMENT)).isEmpty();
    }

    @Test
    void emptyListsAreNoWish() {
        List<JsonNode> all = left("agreements", "", AGREEMENT);
        assertThat(left("agreements", "parties: [] anyParty: [] sectors: [] types: [] statuses: []", AGREEMENT)).isEqualTo(all);
        assertThat(left("countries", "codes: []", "code")).isEqualTo(left("countries", "", "code"));
    }

    @Test
    void countries() {
        String country = "code agreements { totalCount }";
        assertLeft("countries", "codes: [\"az\", \"US\", \"NZ\"]", country, c -> told(c, "/code").get(0).matches("AZ|US"));
        assertLeft("countries", "withAgreements: true", country, c -> c.at("/agreements/totalCount").asInt() > 0);
        assertLeft("countries", "withAgreements: false", country, c -> c.at("/agreements/totalCount").asInt() == 0);
    }

    @Test
    void officials() {
        String official = "id country { code } positions { role }";
        assertLeft("officials", "country: \"us\"", official, o -> o.at("/country/code").asText().equals("US"));
        assertLeft("officials", "role: FOREIGN_MINISTER", official,
                o -> told(o, "/positions/role").contains("FOREIGN_MINISTER"));
        assertLeft("officials", "role: PRESIDENT country: \"AZ\"", official,
                o -> told(o, "/positions/role").contains("PRESIDENT") && o.at("/country/code").asText().equals("AZ"));
    }

    @Test
    void documents() {
        String document = "name language publishedOn countries { code } sectors { code parent { code } }";
        assertLeft("documents", "language: AZ", document, d -> d.get("language").asText().equals("AZ"));
        assertLeft("documents", "country: \"GB\"", document, d -> told(d, "/countries/code").contains("GB"));
        assertLeft("documents", "sector: \"ENERGY\"", document, d -> told(d, "/sectors/group").contains("ENERGY"));
        assertLeft("documents", "from: \"2025-12-04\" to: \"2026-02-09\"", document,
                d -> d.get("publishedOn").asText().equals("2025-12-04"));
        assertLeft("documents", "to: \"9999-12-31\"", document, d -> !d.get("publishedOn").isNull());
        assertLeft("documents", "language: AZ country: \"US\" sector: \"SECURITY\" from: \"2026-01-01\"", document,
                d -> d.get("name").asText().contains("xartiyasi"));
    }

    @Test
    void listsOfAnElementAreNarrowedToo() {
        String narrowed = "filter: {types: [CHARTER]} orderBy: {field: DATE, direction: ASC}";
        JsonNode answer = data("{ country(code: \"AZ\") { agreements(" + narrowed + ") { totalCount nodes { " + AGREEMENT
                + " } } documents(filter: {language: RU}) { totalCount } officials(filter: {role: PRESIDENT}) { totalCount } }"
                + " agreements(" + narrowed.replace("]}", "] parties: [\"AZ\"]}") + ") { totalCount nodes { " + AGREEMENT
                + " } }"
                + " documents(filter: {language: RU country: \"AZ\"}) { totalCount }"
                + " officials(filter: {role: PRESIDENT country: \"AZ\"}) { totalCount } }");
        for (String list : List.of("agreements", "documents", "officials")) {
            assertThat(answer.at("/country/" + list)).isEqualTo(answer.get(list));
            assertThat(answer.at("/country/" + list + "/totalCount").asInt()).as(list).isPositive();
        }
    }

    @Test
    void ordersOfEqualRankAreNewestFirst() {
        List<String> ranks = List.of("PROPOSED", "AGREED", "INITIALLED", "SIGNED", "RATIFIED", "IN_FORCE", "SUSPENDED",
                "TERMINATED");
        Comparator<JsonNode> rank = Comparator.comparing(a -> ranks.indexOf(a.get("status").asText()));
        Comparator<JsonNode> newest = Comparator.comparing((JsonNode a) -> a.at("/date/value").asText("")).reversed();
        assertThat(list("agreements(orderBy: {field: STATUS, direction: ASC})", AGREEMENT)).hasSizeGreaterThan(2)
                .isSortedAccordingTo(rank.thenComparing(newest));
        assertThat(list("agreements(orderBy: {field: STATUS})", AGREEMENT))
                .isSortedAccordingTo(rank.reversed().thenComparing(newest));
        assertThat(told(list("agreements(orderBy: {field: DATE, direction: ASC})", AGREEMENT), "/date/value"))
                .last().as("the date of an agreement of unknown date").isEqualTo("");
    }

    @Test
    void countsOrderCountries() {
        for (String field : List.of("agreements", "documents")) {
            Comparator<JsonNode> count = Comparator.comparing(c -> c.at("/" + field + "/totalCount").asInt());
            Comparator<JsonNode> name = Comparator.comparing(c -> c.get("name").asText());
            String selection = "name " + field + " { totalCount }";
            String order = "countries(first: 100 orderBy: {field: " + field.toUpperCase(Locale.ROOT);
            assertThat(list(order + "})", selection)).hasSizeGreaterThan(2).isSortedAccordingTo(count.thenComparing(name));
            assertThat(list(order + ", direction: DESC})", selection))
                    .isSortedAccordingTo(count.reversed().thenComparing(name));
        }
    }

    @Test
    void namesAreSortedInTheLanguageOfTheRequestUnlessAnotherIsAskedFor() {
        for (String list : List.of("countries", "officials")) {
            String byName = "{ " + list + "(first: 100 orderBy: {field: NAME %s}) { nodes { id } } }";
            JsonNode russian = data(byName.formatted("language: RU"));
            JsonNode english = data(byName.formatted("language: EN"));
            assertThat(russian).isNotEqualTo(english);
            assertThat(inRussian("{ " + list + "(first: 100) { nodes { id } } }")).isEqualTo(russian);
            assertThat(inRussian(byName.formatted(""))).isEqualTo(russian);
            assertThat(inRussian(byName.formatted("language: EN"))).isEqualTo(english);
        }
        String byTitle = "{ country(code: \"AZ\") { agreements(orderBy: {field: TITLE %s}) { nodes { id } } } }";
        assertThat(inRussian(byTitle.formatted(""))).isEqualTo(data(byTitle.formatted("language: RU")))
                .isNotEqualTo(data(byTitle.formatted("language: TR")));
    }

    private static JsonNode inRussian(String query) {
        return json(given().header("Accept-Language", "ru-RU, en;q=0.5").contentType("application/json")
                .body(Map.of("query", query)).post("/graphql").then().statusCode(200).extract().asString()).get("data");
    }

    @ParameterizedTest
    @ValueSource(strings = { "agreements(filter: {parties: [\"AZ\", \"Baku\"]})", "agreements(filter: {anyParty: [\"\"]})",
            "agreements(filter: {sectors: [\"DEFENCE\", \"NO_SUCH\"]})", "agreements(filter: {organisation: \"a b\"})",
            "countries(filter: {codes: [\"AZE\"]})", "officials(filter: {country: \"ZZ\"})",
            "documents(filter: {country: \"A\"})", "documents(filter: {sector: \"%\"})" })
    void codesThatAreNoneAreRefused(String list) {
        JsonNode error = answer("{ " + list + " { totalCount nodes { id } } }", Map.of()).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).as("code on %s", list).isEqualTo("BAD_CODE");
        assertThat(error.get("message").asText()).contains("`" + list.replaceAll(".*\\{(\\w+):.*", "$1") + "` must be");
    }

    @ParameterizedTest
    @ValueSource(strings = { "agreements", "documents" })
    void rangesTurnedRoundAreRefused(String list) {
        JsonNode error = answer("{ " + list + "(filter: {from: \"2026-01-02\", to: \"2026-01-01\"}) { totalCount } }", Map.of())
                .at("/errors/0");
        assertThat(error.get("message").asText()).isEqualTo("`from` must not be later than `to`.");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_FILTER");
    }

    @Test
    void taxonomy() {
        JsonNode answer = data(
                "{ all: sectors { code parent { code } } groups: sectors(filter: {groupsOnly: true}) { code parent { code } }"
                        + " under: sectors(filter: {parent: \"security\"}) { code parent { code } } }");
        List<JsonNode> all = nodes(answer.get("all"));
        assertThat(nodes(answer.get("groups"))).isNotEmpty()
                .isEqualTo(all.stream().filter(s -> s.get("parent").isNull()).toList());
        assertThat(nodes(answer.get("under"))).isNotEmpty()
                .isEqualTo(all.stream().filter(s -> s.at("/parent/code").asText().equals("SECURITY")).toList());
    }

    /** Some meet the filter and some do not, else it is not tried. */
    private static void assertLeft(String list, String filter, String selection, Predicate<JsonNode> meets) {
        List<JsonNode> all = left(list, "", selection);
        List<JsonNode> wanted = all.stream().filter(meets).toList();
        assertThat(left(list, filter, selection)).as("%s with %s", list, filter).isEqualTo(wanted);
        assertThat(wanted.size()).as("those of %s with %s", list, filter).isLessThan(all.size());
    }

    private static List<JsonNode> left(String list, String filter, String selection) {
        JsonNode page = data("{ " + list + "(first: 100 filter: {" + filter + "}) { totalCount nodes { " + selection + " } } }")
                .get(list);
        assertThat(page.get("totalCount").asInt()).as("totalCount of %s with %s", list, filter)
                .isEqualTo(page.get("nodes").size());
        return nodes(page.get("nodes"));
    }

    private static List<JsonNode> list(String list, String selection) {
        return nodes(data("{ " + list + " { nodes { " + selection + " } } }").findValue("nodes"));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> told(List<JsonNode> nodes, String pointer) {
        return nodes.stream().map(node -> node.at(pointer).asText("")).toList();
    }

    /** @return the values at a place, of a list's elements too; `group` stands for a sector's code and its group's */
    private static List<String> told(JsonNode node, String pointer) {
        String[] names = pointer.substring(1).split("/");
        List<String> values = new ArrayList<>();
        if (names.length == 1) {
            values.add(node.get(names[0]).asText());
        } else if (names[1].equals("group")) {
            node.get(names[0]).forEach(element -> values.addAll(List.of(element.get("code").asText(),
                    element.at("/parent/code").asText())));
        } else {
            node.get(names[0]).forEach(element -> values.add(element.get(names[1]).asText()));
        }
        return values;
    }
}
