package org.entente.graphql.list;

import java.util.function.Function;

/**
 * How an element is read from its table, so that one statement finds elements and reads them.
 *
 * @param table its table
 * @param key the table's column of keys
 * @param columns those that it is read from, separated by commas and blanks; none named as Pager and Links name theirs
 * @param read makes an element of a row with the key and these columns
 * @param <N> the element's type
 */
public record Stored<N>(String table, String key, String columns, Function<Row, N> read) {

    /** @return the columns that are read of the table under an alias */
    public String of(String alias) {
        return alias + "." + columns.replace(", ", ", " + alias + ".");
    }
}
