package org.entente.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Reads what documents write of things, from the tables that hold it by language, for many things at once. */
@ApplicationScoped
public class Texts {

    private final EntityManager entities;

    public Texts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param table the table
     * @param owner its column of the things' keys
     * @return each thing's texts by language, in the things' order
     */
    @SuppressWarnings("unchecked")
    public List<List<LocalizedText>> of(String table, String owner, List<String> keys) {
        List<Tuple> rows = entities
                .createNativeQuery(
                        "select %s as owner_key, language, value from %s where %s in (:keys) order by language, value"
                                .formatted(owner, table, owner),
                        Tuple.class)
                .setParameter("keys", Set.copyOf(keys)).getResultList();
        Map<String, List<LocalizedText>> texts = new HashMap<>();
        rows.forEach(row -> texts.computeIfAbsent(row.get("owner_key").toString(), k -> new ArrayList<>())
                .add(new LocalizedText(Language.of(row.get("language").toString()), row.get("value").toString())));
        return keys.stream().map(key -> texts.getOrDefault(key, List.of())).toList();
    }
}
