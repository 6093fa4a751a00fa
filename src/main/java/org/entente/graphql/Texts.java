package org.entente.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** Reads what documents write of things, from the tables that hold it by language, for many things at once. */
@ApplicationScoped
public class Texts {

    private final Rows rows;

    public Texts(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param table the table
     * @param owner its column of the things' keys
     * @return each thing's texts by language, in the things' order
     */
    public List<List<LocalizedText>> of(String table, String owner, List<String> keys) {
        Map<String, List<LocalizedText>> texts = new HashMap<>();
        rows.of(Sql.of("select %s as owner_key, language, value from %s where".formatted(owner, table))
                .and(Sql.among(owner, Set.copyOf(keys))).and("order by language, value"))
                .forEach(row -> texts.computeIfAbsent(row.get("owner_key"), k -> new ArrayList<>())
                        .add(new LocalizedText(Language.of(row.get("language")), row.get("value"))));
        return keys.stream().map(key -> texts.getOrDefault(key, List.of())).toList();
    }
}
