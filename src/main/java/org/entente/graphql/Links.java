package org.entente.graphql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;
import org.entente.graphql.list.Stored;

/** Follows link tables for many parents at once: one statement for the links, one for what they lead to. */
@ApplicationScoped
public class Links {

    private final Rows rows;

    public Links(Rows rows) {
        this.rows = rows;
    }

    /**
     * A link table.
     *
     * @param table its name
     * @param from the parents' column
     * @param to the column of what they are linked to
     */
    public record Table(String table, String from, String to) {
    }

    /**
     * @param elements reads elements by their keys
     * @param order sorts each parent's elements
     * @return each parent's elements, in the parents' order
     */
    public <N> List<List<N>> follow(Table table, List<String> parents, Function<Set<String>, Map<String, N>> elements,
            Comparator<N> order) {
        Map<String, List<String>> keys = keys(table, Set.copyOf(parents));
        Set<String> wanted = new TreeSet<>();
        keys.values().forEach(wanted::addAll);
        Map<String, N> found = wanted.isEmpty() ? Map.of() : elements.apply(wanted);
        return parents.stream().map(parent -> keys.getOrDefault(parent, List.of()).stream().filter(found::containsKey)
                .map(found::get).sorted(order).toList()).toList();
    }

    /**
     * The same in one statement.
     *
     * @param stored how elements are read
     */
    public <N> List<List<N>> follow(Table table, List<String> parents, Stored<N> stored, Comparator<N> order) {
        Map<String, List<N>> found = new HashMap<>();
        rows.of(Sql.of("select l." + table.from() + " as parent_key, l." + table.to() + " as " + stored.key() + ", "
                + stored.of("e") + " from " + table.table() + " l straight_join " + stored.table() + " e on e." + stored.key()
                + " = l." + table.to() + " where").and(Sql.among("l." + table.from(), Set.copyOf(parents))))
                .forEach(row -> found.computeIfAbsent(row.get("parent_key"), p -> new ArrayList<>())
                        .add(stored.read().apply(row)));
        return parents.stream().map(parent -> found.getOrDefault(parent, List.of()).stream().sorted(order).toList()).toList();
    }

    private Map<String, List<String>> keys(Table table, Set<String> parents) {
        Map<String, List<String>> keys = new HashMap<>();
        rows.of(Sql.of("select %s as parent_key, %s as element_key from %s where".formatted(table.from(), table.to(),
                table.table())).and(Sql.among(table.from(), parents)))
                .forEach(row -> keys.computeIfAbsent(row.get("parent_key"), p -> new ArrayList<>())
                        .add(row.get("element_key")));
        return keys;
    }
}
