package org.entente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.NodeId;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** Finds what meets a question: two statements, whatever is on record. */
@ApplicationScoped
class Finder {

    private final Rows rows;

    Finder(Rows rows) {
        this.rows = rows;
    }

    /** @return what was found, in order */
    List<Found> find(Question question) {
        List<Place> places = Stream.of(Place.values()).filter(place -> question.kinds().contains(place.kind)).toList();
        Map<NodeId, Found> best = new HashMap<>();
        rows.of(Sql.join(" union all ", searches(question, places))).stream().map(Found::of)
                .forEach(found -> best.merge(found.id(), found, (one, other) -> one.compareTo(other) < 0 ? one : other));
        return best.values().stream().sorted().toList();
    }

    private List<Sql> searches(Question question, List<Place> places) {
        List<Sql> searches = new ArrayList<>();
        Map<Place, Row> samples = new HashMap<>();
        rows.of(Sql.join(" union all ", places.stream().map(place -> place.sample(question)).toList()))
                .forEach(row -> samples.put(Place.valueOf(row.get("place")), row));
        for (Place place : places) {
            Row sample = samples.get(place);
            searches.add(isCommon(sample, "whole") ? place.walk(question, place.whole)
                    : place.wholeByIndex(question));
            searches.add(isCommon(sample, "begun") ? place.walk(question, place.begun)
                    : place.begunByIndex(question));
            if (place.whole == Rank.NAME && question.isMisspelt()) {
                searches.add(place.misspeltByIndex(question));
            }
        }
        return searches;
    }

    private static boolean isCommon(Row sample, String met) {
        return Place.isCommon(Integer.parseInt(sample.get(met)), Integer.parseInt(sample.get("n")));
    }
}
