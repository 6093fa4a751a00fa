package org.entente.graphql;

import java.util.ArrayList;
import java.util.Collection;
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
     * @param condition what a row meets that is a link, beginning with a column; empty when all are
     */
    public record Table(String table, String from, String to, String condition) {

        public Table(String table, String from, String to) {
            this(table, from, to, "");
        }

        /** @return {@code where} the links are those of the parents */
        private Sql of(Collection<String> parents, String alias) {
            return Sql.of("where" + (condition.isEmpty() ? "" : " " + alias + condition + " and"))
                    .and(Sql.among(alias + from, parents));
        }
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
        Map<String, List<N>> byParent = new HashMap<>();
        keys.forEach((parent, linked) -> {
            List<N> those = new ArrayList<>(linked.size());
            for (String key : linked) {
                N element = found.get(key);
                if (element != null) {
                    those.add(element);
                }
            }
            byParent.put(parent, those);
        });
        return sorted(byParent, parents, order);
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
                + " = l." + table.to()).and(table.of(Set.copyOf(parents), "l.")))
                .forEach(row -> found.computeIfAbsent(row.get("parent_key"), p -> new ArrayList<>())
                        .add(stored.read().apply(row)));
        return sorted(found, parents, order);
    }

    private static <N> List<List<N>> sorted(Map<String, List<N>> byParent, List<String> parents, Comparator<N> order) {
        byParent.values().forEach(elements -> elements.sort(order));
        List<List<N>> inOrder = new ArrayList<>(parents.size());
        parents.forEach(parent -> inOrder.add(byParent.getOrDefault(parent, List.of())));
        return inOrder;
    }

    private Map<String, List<String>> keys(Table table, Set<String> parents) {
        Map<String, List<String>> keys = new HashMap<>();
        rows.of(Sql.of("select " + table.from() + " as parent_key, " + table.to() + " as element_key from " + table.table())
                .and(table.of(parents, "")))
                .forEach(row -> keys.computeIfAbsent(row.get("parent_key"), p -> new ArrayList<>())
                        .add(row.get("element_key")));
        return keys;
    }
}
