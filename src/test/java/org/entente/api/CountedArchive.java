package org.entente.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The made-up archive as its lists tell it: counted from their elements in plain Java, it says what counts are right. */
final class CountedArchive {

    /** What the list says of an agreement: its values in each dimension, and whom it is tied to. */
    record Deal(String id, JsonNode date, Map<String, Set<String>> values, List<String> organisations,
            List<String> signatories) {

        Set<String> countries() {
            return values.get("COUNTRY");
        }

        Set<String> sectors() {
            return values.get("SECTOR");
        }
    }

    /** What the list says of a document. */
    record Text(String id, Set<String> countries, Set<String> sectors, Set<String> officials) {
    }

    /** Codes of sectors in the taxonomy's order, with those of their groups, their own for groups. */
    final Map<String, String> groups = new LinkedHashMap<>();
    final Map<String, Deal> deals = new LinkedHashMap<>();
    final List<Text> texts = new ArrayList<>();
    /** The countries that officials serve, by their ids. */
    final Map<String, String> served = new HashMap<>();

    CountedArchive() {
        RunningService.data("{ sectors { code parent { code } } }").get("sectors").forEach(s -> groups
                .put(s.get("code").asText(), s.at("/parent/code").asText(s.get("code").asText())));
        nodes("agreements", Map.of(), "id type status date { value year month } parties { code } organisations { code }"
                + " sectors { code } signatories { id country { code } }").forEach(this::add);
        nodes("documents", Map.of(), "id countries { code } sectors { code } officials { id country { code } }")
                .forEach(text -> {
                    serve(text.get("officials"));
                    texts.add(new Text(text.get("id").asText(), new TreeSet<>(codes(text.get("countries"))),
                            closure(codes(text.get("sectors"))), new TreeSet<>(text.get("officials").findValuesAsText("id"))));
                });
    }

    private void add(JsonNode deal) {
        Map<String, Set<String>> values = new HashMap<>();
        values.put("COUNTRY", new TreeSet<>(codes(deal.get("parties"))));
        Set<String> sectors = closure(codes(deal.get("sectors")));
        values.put("SECTOR", sectors);
        values.put("SECTOR_GROUP", sectors.stream().map(groups::get).collect(Collectors.toSet()));
        values.put("TYPE", Set.of(deal.get("type").asText()));
        values.put("STATUS", Set.of(deal.get("status").asText()));
        JsonNode date = deal.get("date");
        values.put("YEAR", date.isNull() ? Set.of() : Set.of(date.get("year").asText()));
        values.put("MONTH", date.path("month").isInt() ? Set.of(date.get("value").asText().substring(0, 7)) : Set.of());
        serve(deal.get("signatories"));
        String id = deal.get("id").asText();
        deals.put(id,
                new Deal(id, date, values, codes(deal.get("organisations")), deal.get("signatories").findValuesAsText("id")));
    }

    private void serve(JsonNode people) {
        people.forEach(person -> served.put(person.get("id").asText(), person.at("/country/code").asText()));
    }

    private Set<String> closure(Collection<String> sectors) {
        return sectors.stream().flatMap(code -> Stream.of(code, groups.get(code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the agreements that the list has under this filter */
    List<Deal> listed(Map<String, ?> filter) {
        return nodes("agreements", Map.of("filter", filter), "id").stream().map(node -> deals.get(node.get("id").asText()))
                .toList();
    }

    /** @return all elements of a list, page after page */
    static List<JsonNode> nodes(String list, Map<String, ?> variables, String selection) {
        List<JsonNode> nodes = new ArrayList<>();
        Map<String, Object> asked = new HashMap<>(variables);
        JsonNode page;
        do {
            page = RunningService.data("query($after: String" + (variables.isEmpty() ? "" : ", $filter: AgreementFilter")
                    + ") { " + list + "(first: 100, after: $after" + (variables.isEmpty() ? "" : ", filter: $filter")
                    + ") { nodes { " + selection + " } pageInfo { hasNextPage endCursor } } }", asked).get(list);
            page.get("nodes").forEach(nodes::add);
            asked.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return nodes;
    }

    /** @return a filter that some agreement at least meets */
    Map<String, Object> filter(Random random) {
        Deal deal = List.copyOf(deals.values()).get(random.nextInt(deals.size()));
        Map<String, Object> filter = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            filter.put("parties", some(random, deal.countries()));
        }
        if (random.nextInt(3) == 0) {
            filter.put("anyParty", Stream.concat(some(random, deal.countries()).stream(), Stream.of("AZ", "TR", "KZ").limit(
                    random.nextInt(4))).distinct().toList());
        }
        if (random.nextInt(3) == 0 && !deal.sectors().isEmpty()) {
            filter.put("sectors", Stream.concat(some(random, deal.sectors()).stream(), Stream.of("ENERGY", "SECURITY").limit(
                    random.nextInt(3))).distinct().toList());
        }
        if (random.nextInt(4) == 0) {
            filter.put("types", Stream.of(deal.values().get("TYPE").iterator().next(), "TREATY").distinct().toList());
        }
        if (random.nextInt(4) == 0) {
            filter.put("statuses", Stream.of(deal.values().get("STATUS").iterator().next(), "SIGNED").distinct().toList());
        }
        if (random.nextInt(6) == 0 && !deal.organisations().isEmpty()) {
            filter.put("organisation", deal.organisations().get(0));
        }
        if (random.nextInt(6) == 0 && !deal.signatories().isEmpty()) {
            filter.put("signatory", deal.signatories().get(0));
        }
        if (random.nextInt(3) == 0 && !deal.date().isNull()) {
            filter.put("from", (deal.date().get("year").asInt() - random.nextInt(3)) + "-01-01");
        }
        if (random.nextInt(3) == 0 && !deal.date().isNull()) {
            filter.put("to", (deal.date().get("year").asInt() + random.nextInt(3)) + "-12-31");
        }
        if (random.nextInt(6) == 0) {
            filter.put("titleContains", List.of("memorandum", "of", "nothing like it").get(random.nextInt(3)));
        }
        return filter;
    }

    private static List<String> some(Random random, Set<String> of) {
        return of.stream().limit(1 + random.nextInt(2)).toList();
    }

    static List<String> codes(JsonNode things) {
        return StreamSupport.stream(things.spliterator(), false).map(thing -> thing.get("code").asText()).toList();
    }
}
