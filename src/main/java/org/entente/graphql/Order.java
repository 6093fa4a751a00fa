package org.entente.graphql;

import java.util.List;

/**
 * A total order of a list: by columns of which none is ever null, the last of them unique.
 *
 * @param name what cursors of this order are marked with
 * @param columns the columns, the weightiest first
 */
public record Order(String name, List<Column> columns) {

    /**
     * One column.
     *
     * @param sql its name in the list's statement
     * @param descending whether the greatest comes first
     */
    public record Column(String sql, boolean descending) {
    }

    public static Column ascending(String sql) {
        return new Column(sql, false);
    }

    public static Column descending(String sql) {
        return new Column(sql, true);
    }

    public static Order of(String name, Column... columns) {
        return new Order(name, List.of(columns));
    }

    /** @return an ORDER BY list, turned round when paging backward */
    String sql(boolean forward) {
        return String.join(", ", columns.stream().map(c -> c.sql() + (c.descending() == forward ? " desc" : "")).toList());
    }

    /**
     * What lies behind a cursor, in the shape that MariaDB answers from an index:
     * {@code a >= ? and (a > ? or (b >= ? and (b > ? or c > ?)))}; the parameters are {@code :k0, :k1, …}.
     */
    String behind(boolean forward) {
        return behind(0, forward);
    }

    private String behind(int i, boolean forward) {
        Column column = columns.get(i);
        String sign = column.descending() == forward ? "<" : ">";
        String strictly = column.sql() + " " + sign + " :k" + i;
        if (i == columns.size() - 1) {
            return strictly;
        }
        return "(%s %s= :k%d and (%s or %s))".formatted(column.sql(), sign, i, strictly, behind(i + 1, forward));
    }
}
