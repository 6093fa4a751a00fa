package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Restriction.OneOf;

/** Reads pages of lists by keyset: one statement for a page, or for the same page of many parents. */
@ApplicationScoped
public class Pager {

    /** Pages of more parents than this are numbered in one reading of all that they have. */
    private static final int MOST_WALKS = 100;

    private final Rows rows;

    public Pager(Rows rows) {
        this.rows = rows;
    }

    /** @return one page of a list of all */
    public Page page(Listing listing, PageArguments arguments) {
        return page(listing, arguments, null);
    }

    /** @return the same, its elements read with it */
    public Page page(Listing listing, PageArguments arguments, Stored<?> stored) {
        List<String> place = place(listing, arguments);
        Route route = new Route(listing, listing.restrictions());
        Weights weights = weights(listing, List.of(route));
        boolean isOneWalk = route.walks(weights, arguments.size() + 1).size() == 1;
        // a walk may read elements as it finds them; what several find has to be put together first
        Sql sql = stored != null && isOneWalk
                ? page(Sql.of("b." + stored.key() + ", " + stored.of("b") + ", "), route, weights, place, arguments)
                : read(page(Sql.of(""), route, weights, place, arguments), "", listing, arguments, stored);
        return page(listing, null, key(stored), rows.of(sql), arguments);
    }

    /** @return the statement of a page, or the one that reads its elements too */
    private static Sql read(Sql page, String parents, Listing listing, PageArguments arguments, Stored<?> stored) {
        return stored == null ? page
                : Sql.of("select " + parents + places(listing) + "element_key as " + stored.key() + ", " + stored.of("e")
                        + " from (").and(page)
                        .and(") q straight_join " + stored.table()
                                + " e on e." + stored.key() + " = element_key order by " + parents
                                + sorted(listing, arguments));
    }

    private static String places(Listing listing) {
        return IntStream.range(0, listing.order().columns().size()).mapToObj(i -> "s" + i + ", ").collect(Collectors.joining());
    }

    /** @return the page of each parent, in the parents' order */
    public List<Page> pages(Listing listing, List<String> parents, PageArguments arguments) {
        return pages(listing, parents, arguments, null);
    }

    /** @return the same, their elements read with them */
    public List<Page> pages(Listing listing, List<String> parents, PageArguments arguments, Stored<?> stored) {
        List<String> place = place(listing, arguments);
        Set<String> asked = new TreeSet<>(parents);
        Sql sql = asked.size() > MOST_WALKS ? numbered(listing, asked, place, arguments)
                : walked(listing, asked, place, arguments);
        Map<String, List<Row>> byParent = new HashMap<>();
        rows.of(stored == null ? sql.and("order by parent_key, " + sorted(listing, arguments))
                : read(sql, "parent_key, ", listing, arguments, stored))
                .forEach(row -> byParent.computeIfAbsent(row.get("parent_key"), p -> new ArrayList<>()).add(row));
        return parents.stream().map(p -> page(listing, p, key(stored), byParent.getOrDefault(p, List.of()), arguments))
                .toList();
    }

    private static List<String> place(Listing listing, PageArguments arguments) {
        return arguments.cursor() == null ? null : Cursor.decode(listing, arguments.cursor());
    }

    private Sql walked(Listing listing, Set<String> parents, List<String> place, PageArguments arguments) {
        Map<String, Route> routes = new LinkedHashMap<>();
        for (String parent : parents) {
            List<Restriction> restrictions = new ArrayList<>(listing.restrictions());
            restrictions.add(OneOf.of(listing.parent(), List.of(parent)));
            routes.put(parent, new Route(listing, restrictions));
        }
        Weights weights = weights(listing, routes.values());
        List<Sql> pages = new ArrayList<>();
        routes.forEach((parent, route) -> pages.add(Sql.of("(")
                .and(page(Sql.of("? as parent_key, ", parent), route, weights, place, arguments)).and(")")));
        return Sql.join(" union all ", pages);
    }

    /**
     * @param lead what is told with each element, ended by a comma when it is anything
     * @return the ordered page of one list, whichever way it is walked
     */
    private static Sql page(Sql lead, Route route, Weights weights, List<String> place, PageArguments arguments) {
        int size = arguments.size() + 1;
        List<Walk> walks = route.walks(weights, size);
        List<Sql> pages = walks.stream().map(walk -> walk.page(lead, place, arguments.forward(), size)).toList();
        if (pages.size() == 1) {
            return pages.get(0);
        }
        // each walk's page holds all of it that can be in the page of all; what several meet is one
        return Sql.join(" union ", pages.stream().map(page -> Sql.of("(").and(page).and(")")).toList())
                .and("order by " + sorted(walks.get(0).listing(), arguments) + " limit " + size);
    }

    private static String sorted(Listing listing, PageArguments arguments) {
        List<String> columns = new ArrayList<>();
        for (Order.Column column : listing.order().columns()) {
            columns.add("s" + columns.size() + (column.descending() == arguments.forward() ? " desc" : ""));
        }
        return String.join(", ", columns);
    }

    private static Sql numbered(Listing listing, Set<String> parents, List<String> place, PageArguments arguments) {
        Walk walk = new Walk(listing, OneOf.of(listing.parent(), parents), listing.restrictions());
        String columns = "%s, %s as parent_key, row_number() over (partition by %s order by %s) as place".formatted(
                walk.keys(), walk.linkKey(), walk.linkKey(), walk.sorted(arguments.forward()));
        return Sql.of("select * from (").and(walk.select(columns, listing.order().columns(),
                place == null ? null : walk.behind(place, arguments.forward())))
                .and(") numbered where place <= " + (arguments.size() + 1));
    }

    private Weights weights(Listing listing, Collection<Route> routes) {
        List<OneOf> unknown = routes.stream().filter(Route::wantsWeights).flatMap(r -> r.startingPoints().stream()).distinct()
                .toList();
        return unknown.isEmpty() ? Weights.UNKNOWN : Weights.of(rows.of(Weights.question(listing.base(), unknown)));
    }

    /** @return what the column of the elements' keys is called */
    private static String key(Stored<?> stored) {
        return stored == null ? "element_key" : stored.key();
    }

    private static Page page(Listing listing, String parent, String key, List<Row> rows, PageArguments arguments) {
        boolean more = rows.size() > arguments.size();
        List<Page.Place> places = new ArrayList<>();
        for (Row row : more ? rows.subList(0, arguments.size()) : rows) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < listing.order().columns().size(); i++) {
                values.add(row.get("s" + i));
            }
            places.add(new Page.Place(row.get(key), new Cursor(listing, values), row));
        }
        if (!arguments.forward()) {
            Collections.reverse(places);
        }
        return Page.of(listing, parent, places, more, arguments);
    }

    /**
     * Fills pages: all their elements are read at once.
     *
     * @param elements reads elements by their keys
     * @param edge makes an edge
     * @param connection makes a connection
     */
    public <N, E extends Edge<N>, C> List<C> connections(List<Page> pages, Function<Set<String>, Map<String, N>> elements,
            BiFunction<Cursor, N, E> edge, BiFunction<List<E>, Page, C> connection) {
        Set<String> keys = new TreeSet<>();
        pages.forEach(page -> page.places().forEach(place -> keys.add(place.key())));
        Map<String, N> byKey = keys.isEmpty() ? Map.of() : elements.apply(keys);
        return pages.stream().map(page -> connection.apply(page.places().stream()
                .filter(place -> byKey.containsKey(place.key()))
                .map(place -> edge.apply(place.cursor(), byKey.get(place.key()))).toList(), page)).toList();
    }

    /** Fills pages whose elements were read with them. */
    public <N, E extends Edge<N>, C> List<C> connections(List<Page> pages, Stored<N> stored, BiFunction<Cursor, N, E> edge,
            BiFunction<List<E>, Page, C> connection) {
        return pages.stream().map(page -> connection.apply(page.places().stream()
                .map(place -> edge.apply(place.cursor(), stored.read().apply(place.row()))).toList(), page)).toList();
    }

    /** @return how many elements the list of each page has, in the pages' order; one statement a list */
    public <C extends Connection<?, ?>> List<Integer> totals(List<C> pages) {
        Map<Listing, Set<String>> parents = new LinkedHashMap<>();
        pages.forEach(p -> parents.computeIfAbsent(p.listing(), l -> new TreeSet<>())
                .add(p.parent() == null ? "" : p.parent()));
        Map<Listing, Map<String, Integer>> totals = new HashMap<>();
        parents.forEach((listing, keys) -> totals.put(listing, counts(listing, keys)));
        return pages.stream()
                .map(p -> totals.get(p.listing()).getOrDefault(p.parent() == null ? "" : p.parent(), 0)).toList();
    }

    /** @return how many elements the list of each parent has, or under an empty key how many the list of all has */
    private Map<String, Integer> counts(Listing listing, Set<String> parents) {
        Sql sql = KnownTotals.question(listing, parents).orElseGet(() -> counted(listing, parents));
        Map<String, Integer> counts = new HashMap<>();
        rows.of(sql).forEach(row -> counts.put(row.get("parent_key"), Integer.valueOf(row.get("n"))));
        return counts;
    }

    private Sql counted(Listing listing, Set<String> parents) {
        if (listing.parent() == null) {
            Route route = new Route(listing, listing.restrictions());
            Weights weights = route.startingPoints().size() > 1 ? weights(listing, List.of(route)) : Weights.UNKNOWN;
            Walk walk = route.whole(weights);
            boolean once = walk.along() == null || walk.along().keys().size() == 1;
            return walk.select("'' as parent_key, count(" + (once ? "*" : "distinct " + walk.id()) + ") as n", List.of(), null);
        }
        Walk walk = new Walk(listing, OneOf.of(listing.parent(), parents), listing.restrictions());
        return walk.select(walk.linkKey() + " as parent_key, count(*) as n", List.of(), null)
                .and("group by " + walk.linkKey());
    }
}
