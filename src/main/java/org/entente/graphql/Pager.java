package org.entente.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** Reads pages of lists by keyset: one statement for a page, or for the same page of many parents. */
@ApplicationScoped
public class Pager {

    private final EntityManager entities;

    public Pager(EntityManager entities) {
        this.entities = entities;
    }

    /** @return one page of a list of all */
    public Page page(Listing listing, PageArguments arguments) {
        List<String> behind = arguments.cursor() == null ? null : Cursor.decode(listing, arguments.cursor());
        String sql = "select %s from %s%s order by %s limit %d".formatted(columns(listing), listing.from(),
                behind == null ? "" : " where " + listing.order().behind(arguments.forward()),
                listing.order().sql(arguments.forward()), arguments.size() + 1);
        return page(listing, null, rows(sql, behind, null), arguments);
    }

    /** @return the page of each parent, in the parents' order */
    public List<Page> pages(Listing listing, List<String> parents, PageArguments arguments) {
        List<String> behind = arguments.cursor() == null ? null : Cursor.decode(listing, arguments.cursor());
        String order = listing.order().sql(arguments.forward());
        String numbered = "select %s, %s as parent_key, row_number() over (partition by %s order by %s) as place from %s where %s in (:parents)%s"
                .formatted(columns(listing), listing.parent(), listing.parent(), order, listing.from(), listing.parent(),
                        behind == null ? "" : " and " + listing.order().behind(arguments.forward()));
        String sql = "select * from (%s) numbered where place <= %d order by parent_key, place".formatted(numbered,
                arguments.size() + 1);
        Map<String, List<Tuple>> byParent = new HashMap<>();
        for (Tuple row : rows(sql, behind, parents)) {
            byParent.computeIfAbsent(row.get("parent_key").toString(), p -> new ArrayList<>()).add(row);
        }
        return parents.stream().map(p -> page(listing, p, byParent.getOrDefault(p, List.of()), arguments)).toList();
    }

    private static String columns(Listing listing) {
        StringBuilder columns = new StringBuilder(listing.id()).append(" as element_key");
        for (int i = 0; i < listing.order().columns().size(); i++) {
            columns.append(", ").append(listing.order().columns().get(i).sql()).append(" as s").append(i);
        }
        return columns.toString();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, List<String> behind, List<String> parents) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        if (behind != null) {
            for (int i = 0; i < behind.size(); i++) {
                if (sql.contains(":k" + i)) {
                    query.setParameter("k" + i, behind.get(i));
                }
            }
        }
        if (parents != null) {
            query.setParameter("parents", Set.copyOf(parents));
        }
        return query.getResultList();
    }

    private static Page page(Listing listing, String parent, List<Tuple> rows, PageArguments arguments) {
        boolean more = rows.size() > arguments.size();
        List<Page.Place> places = new ArrayList<>();
        for (Tuple row : more ? rows.subList(0, arguments.size()) : rows) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < listing.order().columns().size(); i++) {
                values.add(row.get("s" + i).toString());
            }
            places.add(new Page.Place(row.get("element_key").toString(), Cursor.encode(listing, values)));
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
            BiFunction<String, N, E> edge, BiFunction<List<E>, Page, C> connection) {
        Set<String> keys = new TreeSet<>();
        pages.forEach(page -> page.places().forEach(place -> keys.add(place.key())));
        Map<String, N> byKey = keys.isEmpty() ? Map.of() : elements.apply(keys);
        return pages.stream().map(page -> connection.apply(page.places().stream()
                .filter(place -> byKey.containsKey(place.key()))
                .map(place -> edge.apply(place.cursor(), byKey.get(place.key()))).toList(), page)).toList();
    }

    /** @return how many elements the list of each page has, in the pages' order; one statement a list */
    public <C extends Connection<?, ?>> List<Integer> totals(List<C> pages) {
        Map<Listing, Set<String>> parents = new LinkedHashMap<>();
        pages.forEach(p -> parents.computeIfAbsent(p.listing(), l -> new TreeSet<>())
                .add(p.parent() == null ? "" : p.parent()));
        Map<Listing, Map<String, Integer>> totals = new HashMap<>();
        parents.forEach((listing, keys) -> totals.put(listing, count(listing, keys)));
        return pages.stream()
                .map(p -> totals.get(p.listing()).getOrDefault(p.parent() == null ? "" : p.parent(), 0)).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Integer> count(Listing listing, Set<String> parents) {
        if (listing.parent() == null) {
            Number all = (Number) entities.createNativeQuery("select count(*) from " + listing.from()).getSingleResult();
            return Map.of("", all.intValue());
        }
        Query query = entities
                .createNativeQuery("select %s as parent_key, count(*) as n from %s where %s in (:parents) group by %s"
                        .formatted(listing.parent(), listing.from(), listing.parent(), listing.parent()), Tuple.class);
        Map<String, Integer> counts = new HashMap<>();
        ((List<Tuple>) query.setParameter("parents", parents).getResultList())
                .forEach(row -> counts.put(row.get("parent_key").toString(), ((Number) row.get("n")).intValue()));
        return counts;
    }
}
