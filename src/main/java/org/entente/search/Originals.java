package org.entente.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.NodeId;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** Reads names, titles and texts as they are written, of what was found. */
@ApplicationScoped
class Originals {

    private static final String NAMES = "select %1$s as element_key, name_en as a, name_az as b, name_tr as c, name_ru as d"
            + " %3$s from %2$s where";
    /** For each kind what reads its texts. */
    private static final Map<NodeId.Kind, List<Reading>> READINGS = new EnumMap<>(Map.of(
            NodeId.Kind.COUNTRY, List.of(new Reading(NAMES.formatted("code", "country", ", code as e, code3 as f"), "code")),
            NodeId.Kind.ORGANISATION,
            List.of(new Reading(NAMES.formatted("code", "organisation", ", code as e"), "code")),
            NodeId.Kind.SECTOR, List.of(new Reading(NAMES.formatted("code", "sector", ", code as e"), "code")),
            NodeId.Kind.OFFICIAL, List.of(new Reading(NAMES.formatted("id", "official", ""), "id"),
                    new Reading("select official_id as element_key, value as a from official_name where", "official_id"),
                    new Reading("select p.official_id as element_key, t.value as a from official_position p join"
                            + " position_title t on t.position_id = p.id where", "p.official_id")),
            NodeId.Kind.AGREEMENT,
            List.of(new Reading("select id as element_key, title_en as a, title_az as b, title_tr as c, title_ru as d"
                    + " from agreement where", "id"),
                    new Reading("select agreement_id as element_key, value as a from agreement_title where",
                            "agreement_id")),
            NodeId.Kind.DOCUMENT, List.of(new Reading("select id as element_key, title as a from document where", "id"))));
    private static final Reading TEXTS = new Reading("select id as element_key, text as a from document where", "id");
    private static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e", "f");

    private final Rows rows;

    Originals(Rows rows) {
        this.rows = rows;
    }

    /** @return of each thing all that it is called, of what was found by its text that text last */
    Map<NodeId, List<String>> of(List<Found> found) {
        Map<NodeId.Kind, Set<String>> keys = new EnumMap<>(NodeId.Kind.class);
        Set<String> texts = new TreeSet<>();
        for (Found one : found) {
            keys.computeIfAbsent(one.id().kind(), k -> new TreeSet<>()).add(one.id().key());
            if (one.rank().isText()) {
                texts.add(one.id().key());
            }
        }
        Map<NodeId, List<String>> originals = new HashMap<>();
        keys.forEach((kind, wanted) -> READINGS.get(kind).forEach(reading -> read(kind, reading, wanted, originals)));
        if (!texts.isEmpty()) {
            read(NodeId.Kind.DOCUMENT, TEXTS, texts, originals);
        }
        return originals;
    }

    private void read(NodeId.Kind kind, Reading reading, Set<String> keys, Map<NodeId, List<String>> originals) {
        for (Row row : rows.of(Sql.of(reading.sql).and(Sql.among(reading.key, keys)))) {
            List<String> texts = originals.computeIfAbsent(new NodeId(kind, row.get("element_key")), id -> new ArrayList<>());
            COLUMNS.stream().map(row::get).filter(text -> text != null).forEach(texts::add);
        }
    }

    private record Reading(String sql, String key) {
    }
}
