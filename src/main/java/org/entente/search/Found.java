package org.entente.search;

import java.util.Comparator;
import java.util.List;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.NodeId;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Row;

/**
 * Something found, in the order in which it is listed: the best met first, then the best known, or of texts the newest.
 *
 * @param rank how well it was met
 * @param known how much tells of it
 * @param id what it is
 */
record Found(Rank rank, int known, NodeId id) implements Comparable<Found> {

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::rank)
            .thenComparing(Comparator.comparingInt(Found::known).reversed())
            .thenComparing(found -> found.id.kind()).thenComparing(found -> found.id.key());

    static Found of(Row row) {
        return new Found(Rank.valueOf(row.get("met")), Integer.parseInt(row.get("known")),
                new NodeId(NodeId.Kind.valueOf(row.get("kind")), row.get("element_key")));
    }

    /** @return its place in the list */
    List<String> place() {
        return List.of(rank.name(), String.valueOf(known), id.kind().name(), id.key());
    }

    /**
     * @return what has that place
     * @throws RefusedException when nothing can
     */
    static Found at(List<String> place) {
        try {
            return new Found(Rank.valueOf(place.get(0)), Integer.parseInt(place.get(1)),
                    new NodeId(NodeId.Kind.valueOf(place.get(2)), place.get(3)));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ErrorCode.BAD_CURSOR, "`after` must be a cursor of the same search, unchanged.");
        }
    }

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
