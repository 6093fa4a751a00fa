package org.entente.graphql.list;

import java.util.List;
import java.util.Locale;

import org.entente.graphql.Direction;
import org.entente.graphql.Language;

/**
 * A total order of a list: by columns of the elements' table of which none is ever null, the last of them unique.
 *
 * @param name what cursors of this order are marked with
 * @param columns the columns, the weightiest first
 */
public record Order(String name, List<Column> columns) {

    /**
     * One column.
     *
     * @param name its name
     * @param descending whether the greatest comes first
     */
    public record Column(String name, boolean descending) {
    }

    public static Column ascending(String name) {
        return new Column(name, false);
    }

    public static Column descending(String name) {
        return new Column(name, true);
    }

    public static Order of(String name, Column... columns) {
        return new Order(name, List.of(columns));
    }

    /** @return the order by a text that there is a column of in each language, whose names end in its code */
    public static Order byText(String columns, Language language, String id, Direction direction) {
        boolean descending = direction == Direction.DESC;
        String column = columns + "_" + language.name().toLowerCase(Locale.ROOT);
        return Order.of(column + " " + direction, new Column(column, descending), new Column(id, descending));
    }

    /** @return the order by date, unknown dates last in both directions */
    public static Order byDate(Direction direction) {
        return direction == Direction.DESC
                ? Order.of("DATE DESC", descending("newest_first"), descending("id"))
                : Order.of("DATE ASC", ascending("oldest_first"), ascending("id"));
    }
}
