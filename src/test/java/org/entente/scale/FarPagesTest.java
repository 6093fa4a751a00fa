package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.entente.graphql.Direction;
import org.entente.graphql.Language;
import org.entente.graphql.list.Order;
import org.entente.graphql.list.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** A page far down a list costs what the first one costs, in every order and both ways. */
@QuarkusTest
@TestProfile(MadeUpArchive.Large.class)
class FarPagesTest extends ArchiveService {

    /** Pages of 20 to the one that is looked at. */
    private static final int PAGE = 1000;
    private static final int SIZE = 20;
    private static final int SLACK = 10;

    /** A list in an order: as the API is asked for it, and as the store sorts it. */
    record Sorted(String list, String orderBy, Order order) {
        @Override
        public String toString() {
            return list + " by " + orderBy;
        }
    }

    static Stream<Sorted> lists() {
        return Stream.of(Direction.values()).flatMap(direction -> {
            boolean descending = direction == Direction.DESC;
            Stream<Sorted> dated = Stream.of(
                    new Sorted("agreements", "DATE", Order.byDate(direction)),
                    new Sorted("documents", "PUBLISHED", Order.byDate(direction)),
                    new Sorted("documents", "NAME", Order.of("NAME " + direction, new Order.Column("name", descending))),
                    new Sorted("agreements", "STATUS", Order.of("STATUS " + direction,
                            new Order.Column("status_rank", descending), Order.descending("newest_first"),
                            Order.descending("id"))),
                    new Sorted("officials", "COUNTRY",
                            Order.of("COUNTRY " + direction, new Order.Column("country_key", descending),
                                    new Order.Column("name_en", descending), new Order.Column("id", descending))),
                    new Sorted("officials", "DOCUMENTS", Order.of("DOCUMENTS " + direction,
                            new Order.Column("documents", descending), Order.ascending("name_en"), Order.ascending("id"))));
            Stream<Sorted> named = Stream.of(Language.values()).flatMap(language -> Stream.of(
                    new Sorted("agreements", "TITLE, language: " + language, Order.byText("title", language, "id", direction)),
                    new Sorted("officials", "NAME, language: " + language, Order.byText("name", language, "id", direction))));
            return Stream.concat(dated, named)
                    .map(s -> new Sorted(s.list, "{field: " + s.orderBy + ", direction: " + direction + "}", s.order));
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void costsWhatTheFirstCosts(Sorted sorted) {
        // as the store sorts them, so that the page can be told from any other
        String table = sorted.list.substring(0, sorted.list.length() - 1);
        List<String> columns = sorted.order.columns().stream().map(Order.Column::name).toList();
        String by = String.join(", ",
                sorted.order.columns().stream().map(c -> c.name() + (c.descending() ? " desc" : "")).toList());
        List<List<String>> around = rows("select " + String.join(", ", columns) + ", id from " + table + " order by " + by
                + " limit " + (2 * SIZE + 1) + " offset " + (PAGE * SIZE - SIZE));
        List<String> keys = around.stream().map(row -> row.get(columns.size())).toList();
        String cursor = Places.cursor(sorted.list, sorted.order, around.get(SIZE).subList(0, columns.size()));
        String first = query(sorted, "first: " + SIZE);
        String forward = query(sorted, "first: " + SIZE + ", after: \"" + cursor + "\"");
        String last = query(sorted, "last: " + SIZE);
        String backward = query(sorted, "last: " + SIZE + ", before: \"" + cursor + "\"");
        Stream.of(first, last).forEach(query -> data(query));

        assertThat(keys(data(forward))).isEqualTo(keys.subList(SIZE + 1, 2 * SIZE + 1));
        assertThat(keys(data(backward))).isEqualTo(keys.subList(0, SIZE));
        assertThat(rowsRead(() -> data(forward))).isLessThanOrEqualTo(rowsRead(() -> data(first)) + SLACK);
        assertThat(rowsRead(() -> data(backward))).isLessThanOrEqualTo(rowsRead(() -> data(last)) + SLACK);
    }

    private static String query(Sorted sorted, String page) {
        return "{ " + sorted.list + "(orderBy: " + sorted.orderBy + ", " + page + ") { nodes { id } } }";
    }

    private static List<String> keys(JsonNode data) {
        return data.findValues("id").stream().map(id -> Ids.key(id.asText())).toList();
    }
}
