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
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Follows link tables for many parents at once: one statement for the links, one for what they lead to. */
@ApplicationScoped
public class Links {

    private final EntityManager entities;

    public Links(EntityManager entities) {
        this.entities = entities;
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

    @SuppressWarnings("unchecked")
    private Map<String, List<String>> keys(Table table, Set<String> parents) {
        List<Tuple> rows = entities
                .createNativeQuery("select %s as parent_key, %s as element_key from %s where %s in (:parents)"
                        .formatted(table.from(), table.to(), table.table(), table.from()), Tuple.class)
                .setParameter("parents", parents).getResultList();
        Map<String, List<String>> keys = new HashMap<>();
        rows.forEach(row -> keys.computeIfAbsent(row.get("parent_key").toString(), p -> new ArrayList<>())
                .add(row.get("element_key").toString()));
        return keys;
    }
}
