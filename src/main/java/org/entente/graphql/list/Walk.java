package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.List;

import org.entente.graphql.list.Restriction.Among;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;

/**
 * A walk over a list's elements in their order: along the elements' own table, or along the links that lead to one thing.
 * Whatever else narrows the list is looked up on the way by its primary key. Written so that the server's planner has
 * nothing to choose: it knows neither how far a walk goes nor that it ends after a page.
 *
 * @param listing the list
 * @param along the links, all of their table when it names no keys, or null for the elements' own table
 * @param probes what is looked up on the way
 */
record Walk(Listing listing, OneOf along, List<Restriction> probes) {

    /** How a column of the elements' table begins. */
    private static final String OWN_COLUMN = "b.";

    /** @return the elements' key, as the walk names it */
    String id() {
        return ownTable() ? "b." + listing.base().id() : "w." + along.link().element();
    }

    /** @return the key of the link that it goes along */
    String linkKey() {
        return (ownTable() ? "b." : "w.") + along.link().key();
    }

    /** @return the same, meeting what is tied to several of its things with the first of them only */
    Walk once() {
        Link link = along.link();
        Sql keys = Sql.among("e." + link.key(), along.keys());
        List<Restriction> more = new ArrayList<>(probes);
        more.add(new Condition("once",
                "not exists (select 1 from " + link.table() + " e where e." + link.element() + " = {id} and "
                        + keys.text() + " and e." + link.key() + " < " + linkKey() + ")",
                keys.values()));
        return new Walk(listing, along, more);
    }

    /** @return the name of a column of the elements' table, where the walk reads it first */
    String column(String name) {
        if (name.equals(listing.base().id())) {
            return id();
        }
        return (ownTable() || !along.link().carries().contains(name) ? "b." : "w.") + name;
    }

    /**
     * @param lead what is told with each element, ended by a comma when it is anything
     * @return the elements from a place on in the listing's order, or from its start: their keys and what they are sorted by
     */
    Sql page(Sql lead, List<String> place, boolean forward, int size) {
        Sql found = select(lead.text() + keys(), listing.order().columns(), place == null ? null : behind(place, forward))
                .and("order by " + sorted(forward) + " limit " + size);
        return Sql.join("", List.of(new Sql("", lead.values()), found));
    }

    /** @return what is read of each element of a page */
    String keys() {
        StringBuilder columns = new StringBuilder(id()).append(" as element_key");
        List<Order.Column> order = listing.order().columns();
        for (int i = 0; i < order.size(); i++) {
            columns.append(", ").append(column(order.get(i).name())).append(" as s").append(i);
        }
        return columns.toString();
    }

    /** @return an ORDER BY list, turned round when paging backward */
    String sorted(boolean forward) {
        return String.join(", ", listing.order().columns().stream()
                .map(column -> column(column.name()) + (column.descending() == forward ? " desc" : "")).toList());
    }

    /**
     * @param columns what is read of each element
     * @param sorted the columns that it is sorted by, none when it is not
     * @param behind what is to lie behind the start, or null
     */
    Sql select(String columns, List<Order.Column> sorted, Sql behind) {
        return select(columns, List.of(), sorted, behind);
    }

    /** @param joins what else is read beside each element */
    Sql select(String columns, List<Sql> joins, List<Order.Column> sorted, Sql behind) {
        List<Sql> where = new ArrayList<>();
        if (along != null && !along.keys().isEmpty()) {
            where.add(Sql.among(linkKey(), along.keys()));
        }
        probes.forEach(probe -> where.add(probe(probe)));
        if (behind != null) {
            where.add(behind);
        }
        Sql condition = Sql.join(" and ", where);
        boolean base = ownTable() || mentions(columns) || mentions(condition.text())
                || sorted.stream().anyMatch(column -> mentions(column(column.name())));
        Sql all = Sql.of("select " + columns + " from " + tables(base));
        for (Sql join : joins) {
            all = all.and(join);
        }
        return where.isEmpty() ? all : all.and("where").and(condition);
    }

    private String tables(boolean base) {
        String own = listing.base().table() + " b";
        if (ownTable()) {
            return own;
        }
        String links = along.link().table() + " w";
        return base ? links + " straight_join " + own + " on b." + listing.base().id() + " = " + id() : links;
    }

    private static boolean mentions(String sql) {
        int place = sql.indexOf(OWN_COLUMN);
        while (place > 0 && Character.isJavaIdentifierPart(sql.charAt(place - 1))) {
            place = sql.indexOf(OWN_COLUMN, place + 1);
        }
        return place >= 0;
    }

    private boolean ownTable() {
        return along == null || along.link().isOwn(listing.base());
    }

    private Sql probe(Restriction restriction) {
        if (restriction instanceof OneOf oneOf) {
            Link link = oneOf.link();
            if (link.isOwn(listing.base())) {
                return Sql.among("b." + link.key(), oneOf.keys());
            }
            // the limit keeps the planner from making a join of it
            Sql key = Sql.among("p." + link.key(), oneOf.keys());
            return new Sql("(select 1 from " + link.table() + " p where p." + link.element() + " = " + id() + " and "
                    + key.text() + " limit 1) is not null", key.values());
        }
        if (restriction instanceof Condition condition) {
            return new Sql(named(condition.sql()), condition.values());
        }
        Among among = (Among) restriction;
        return Sql.among(id(), among.ids());
    }

    /** @return the SQL of a condition or a value, with the names of this walk */
    String named(String sql) {
        boolean oldestFirst = listing.order().columns().get(0).name().equals("oldest_first");
        String named = sql.replace("{id}", id()).replace("{row}.", "b.").replace("{day}",
                oldestFirst ? "{date}.oldest_first" : "{date}.newest_first");
        return named.replace("{date}.", ownTable() || along.link().carries().isEmpty() ? "b." : "w.");
    }

    /**
     * @return the SQL of what lies behind a place in the order: a < ? or a = ? and b < ? or …, ranges of an index that the
     *         server begins at the place itself, however many elements have the same a
     */
    Sql behind(List<String> place, boolean forward) {
        List<Order.Column> columns = listing.order().columns();
        List<Sql> ranges = new ArrayList<>();
        Sql equal = Sql.of("");
        for (int i = 0; i < columns.size(); i++) {
            String column = column(columns.get(i).name());
            String sign = columns.get(i).descending() == forward ? "<" : ">";
            ranges.add(equal.and(Sql.of(column + " " + sign + " ?", place.get(i))));
            equal = equal.and(Sql.of(column + " = ? and", place.get(i)));
        }
        return Sql.of("(").and(Sql.join(" or ", ranges)).and(")");
    }
}
