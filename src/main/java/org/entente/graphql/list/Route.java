package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.entente.graphql.list.Restriction.Among;
import org.entente.graphql.list.Restriction.OneOf;

/**
 * Which way a list is walked: along the links of the rarest thing that it is narrowed by, where they repeat what it is
 * sorted by; else along the elements themselves, unless what is left is so little that it is sooner sorted than met.
 */
final class Route {

    /** Things that are named together by more keys than this are looked up on the way only. */
    private static final int MOST_BRANCHES = 24;
    /** What reading and sorting an element costs beside meeting it on a walk. */
    private static final int SORTING = 2;

    private final Listing listing;
    private final List<Restriction> restrictions;
    private final List<OneOf> startingPoints;

    Route(Listing listing, List<Restriction> restrictions) {
        this.listing = listing;
        this.restrictions = restrictions;
        boolean found = restrictions.stream().anyMatch(Among.class::isInstance);
        this.startingPoints = restrictions.stream().filter(OneOf.class::isInstance).map(OneOf.class::cast)
                .filter(oneOf -> !found && oneOf.link().weight() != null && oneOf.keys().size() <= MOST_BRANCHES).toList();
    }

    /** @return whether the way depends on how many elements the things have */
    boolean wantsWeights() {
        return startingPoints.size() > 1 || startingPoints.size() == 1 && !inOrder(startingPoints.get(0).link());
    }

    List<Restriction> restrictions() {
        return restrictions;
    }

    List<OneOf> startingPoints() {
        return startingPoints;
    }

    /** @return the walks that meet the list's elements, together; more than one may meet the same */
    List<Walk> walks(Weights weights, int size) {
        OneOf along = along(weights, size);
        if (along == null) {
            return List.of(new Walk(listing, null, restrictions));
        }
        List<Restriction> probes = without(along);
        return along.keys().stream().map(key -> new Walk(listing, OneOf.of(along.link(), List.of(key)), probes)).toList();
    }

    /** @return a walk that meets every element, though with several keys perhaps more than once */
    Walk whole(Weights weights) {
        OneOf along = startingPoints.stream().min(Comparator.comparingLong(weights::of)).orElse(null);
        return along == null ? new Walk(listing, null, restrictions) : new Walk(listing, along, without(along));
    }

    private OneOf along(Weights weights, int size) {
        OneOf rarest = startingPoints.stream().min(Comparator.comparingLong(weights::of)).orElse(null);
        if (rarest == null || inOrder(rarest.link())) {
            return rarest;
        }
        double population = Math.max(1, weights.population());
        double met = size;
        for (OneOf point : startingPoints) {
            met /= Math.min(1, (weights.of(point) + 1) / population);
        }
        return met < (double) SORTING * weights.of(rarest) ? null : rarest;
    }

    private boolean inOrder(Link link) {
        return listing.order().columns().stream()
                .allMatch(column -> column.name().equals(listing.base().id()) || link.carries().contains(column.name()));
    }

    private List<Restriction> without(OneOf along) {
        List<Restriction> others = new ArrayList<>(restrictions);
        others.remove(along);
        return others;
    }
}
