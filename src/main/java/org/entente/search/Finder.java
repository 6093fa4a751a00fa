package org.entente.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.graphql.NodeId;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** Finds what meets a question, rank by rank, the best first, and of each rank no more than is wanted. */
final class Finder {

    private final Rows rows;
    private final Question question;
    private final List<Place> places;
    private final Map<Place, Row> samples = new EnumMap<>(Place.class);
    private final Map<Rank, Best> known = new EnumMap<>(Rank.class);

    /**
     * The best of a rank.
     *
     * @param most how many were wanted of each place
     * @param found what there was, in order
     */
    private record Best(int most, List<Found> found) {

        boolean isEnough(int wanted) {
            return most >= wanted || found.size() < most;
        }
    }

    Finder(Rows rows, Question question) {
        this.rows = rows;
        this.question = question;
        this.places = Stream.of(Place.values()).filter(place -> question.kinds().contains(place.kind)).toList();
    }

    /** @return how many things are found in all */
    int count() {
        return behind(null, Integer.MAX_VALUE).size();
    }

    /**
     * @param last what they are listed behind; null for the first
     * @param many how many are wanted
     * @return so many in order, or all there are; perhaps more, which need not be the next ones
     */
    List<Found> behind(Found last, int many) {
        Set<NodeId> met = new HashSet<>();
        List<Found> behind = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            if (behind.size() >= many) {
                break;
            }
            boolean isBefore = last != null && rank.compareTo(last.rank()) <= 0;
            // what was met better already may be among them again
            int most = isBefore ? Place.MOST_FOUND : (int) Math.min(Place.MOST_FOUND, (long) many + met.size() - behind.size());
            for (Found found : best(rank, most)) {
                if (met.add(found.id()) && (last == null || found.compareTo(last) > 0)) {
                    behind.add(found);
                }
            }
        }
        return behind;
    }

    private List<Found> best(Rank rank, int most) {
        Best best = known.get(rank);
        if (best == null || !best.isEnough(most)) {
            List<Sql> searches = places.stream().filter(place -> place.has(rank)).filter(
                    place -> rank != Rank.NAME_MISSPELT || question.isMisspelt()).map(place -> search(place, rank, most))
                    .toList();
            best = new Best(most, searches.isEmpty() ? List.of()
                    : rows.of(Sql.join(" union all ", searches)).stream().map(Found::of).sorted().toList());
            known.put(rank, best);
        }
        return best.found;
    }

    private Sql search(Place place, Rank rank, int most) {
        if (place.isLarge()) {
            Row sample = rank == Rank.NAME_MISSPELT ? rows.of(place.sampleOfMisspelt(question)).get(0) : sample(place);
            int met = Integer.parseInt(sample.get(rank == place.whole ? "whole" : "begun"));
            if (place.isCommon(met, Integer.parseInt(sample.get("n")), most)) {
                return place.walk(question, rank, most);
            }
        }
        return place.byIndex(question, rank, most);
    }

    /** Those of a table are tried together. */
    private Row sample(Place place) {
        if (!samples.containsKey(place)) {
            List<Place> together = places.stream().filter(other -> other.isLarge() && other.isBeside(place)).toList();
            rows.of(Sql.join(" union all ", together.stream().map(other -> other.sample(question)).toList()))
                    .forEach(row -> samples.put(Place.valueOf(row.get("place")), row));
        }
        return samples.get(place);
    }
}
