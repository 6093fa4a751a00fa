package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Grouping.Tied;
import org.entente.graphql.list.Grouping.Told;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;

/** Counts lists' elements by what they are tied to and by values of their own: one statement, read from indexes. */
@ApplicationScoped
public class Tally {

    private final Rows rows;

    public Tally(Rows rows) {
        this.rows = rows;
    }

    /**
     * How many elements have these values.
     *
     * @param values a value for each grouping, in their order
     * @param count how many; never none
     */
    public record Figure(List<String> values, int count) {
    }

    /** @return a list's figures, in no order */
    public List<Figure> of(Listing listing, List<Grouping> by) {
        Route route = new Route(listing, restrictions(listing, by));
        if (route.startingPoints().isEmpty()) {
            Tied along = carrying(route, listing, by);
            OneOf links = along == null ? null : new OneOf(along.link(), along.keys());
            return figures(counted(new Walk(listing, links, route.restrictions()), along, by), by.size());
        }
        Walk walk = route.whole(weights(route, listing));
        return figures(counted(walk.along().keys().size() == 1 ? walk : walk.once(), null, by), by.size());
    }

    private Weights weights(Route route, Listing listing) {
        List<OneOf> points = route.startingPoints();
        return points.size() == 1 ? Weights.UNKNOWN : Weights.of(rows.of(Weights.question(listing.base(), points)));
    }

    /** @return the grouping whose links alone tell all that is wanted of the elements, or null */
    private static Tied carrying(Route route, Listing listing, List<Grouping> by) {
        if (!listing.restrictions().isEmpty() && by.stream().filter(Tied.class::isInstance).count() > 1) {
            // each link is looked up: sooner for the elements of a time than for all
            return null;
        }
        boolean told = route.restrictions().stream()
                .allMatch(r -> r instanceof Condition condition && !condition.sql().contains("{row}"))
                && by.stream().noneMatch(g -> g instanceof Told value && value.sql().contains("{row}"));
        return told ? by.stream().filter(Tied.class::isInstance).map(Tied.class::cast).findFirst().orElse(null) : null;
    }

    private static List<Restriction> restrictions(Listing listing, List<Grouping> by) {
        List<Restriction> all = new ArrayList<>(listing.restrictions());
        by.stream().filter(Told.class::isInstance).map(g -> ((Told) g).known()).filter(known -> known != null)
                .forEach(known -> all.add(Condition.of(known)));
        return all;
    }

    /** @param along the grouping whose links the walk goes along, or null */
    private static Sql counted(Walk walk, Tied along, List<Grouping> by) {
        List<String> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Sql> joins = new ArrayList<>();
        for (Grouping grouping : by) {
            String name = "g" + keys.size();
            keys.add(name);
            if (grouping instanceof Told told) {
                columns.add(walk.named(told.sql()) + " as " + name);
            } else if (grouping == along) {
                columns.add(walk.linkKey() + " as " + name);
            } else {
                Tied tied = (Tied) grouping;
                String alias = "l" + joins.size();
                columns.add(alias + "." + tied.link().key() + " as " + name);
                joins.add(join(walk, tied, alias));
            }
        }
        columns.add("count(*) as n");
        Sql counted = walk.select(String.join(", ", columns), joins, List.of(), null);
        return counted.and("group by " + String.join(", ", keys) + " order by null");
    }

    private static Sql join(Walk walk, Tied tied, String alias) {
        Link link = tied.link();
        Sql join = Sql.of("straight_join " + link.table() + " " + alias + " on " + alias + "." + link.element() + " = "
                + walk.id());
        return tied.keys().isEmpty() ? join : join.and("and").and(Sql.among(alias + "." + link.key(), tied.keys()));
    }

    private List<Figure> figures(Sql sql, int groupings) {
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows.of(sql)) {
            figures.add(new Figure(IntStream.range(0, groupings).mapToObj(i -> row.get("g" + i)).toList(),
                    Integer.parseInt(row.get("n"))));
        }
        return figures;
    }
}
