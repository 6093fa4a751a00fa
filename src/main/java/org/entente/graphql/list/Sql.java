package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A statement, or a part of one, with what its question marks stand for.
 *
 * @param text the statement
 * @param values the values, in the order of the marks
 */
public record Sql(String text, List<Object> values) {

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** @return the parts, one after another */
    public static Sql join(String separator, Collection<Sql> parts) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values));
        return new Sql(String.join(separator, parts.stream().map(Sql::text).toList()), values);
    }

    /** @return {@code column = ?}, or {@code column in (?, …)}; of no keys what nothing meets */
    public static Sql among(String column, Collection<?> keys) {
        if (keys.isEmpty()) {
            return Sql.of("false");
        }
        return new Sql(column + (keys.size() == 1 ? " = ?" : " in (" + marks(keys.size()) + ")"), List.copyOf(keys));
    }

    public Sql and(Sql more) {
        return join(" ", List.of(this, more));
    }

    public Sql and(String more) {
        return new Sql(text + " " + more, values);
    }

    private static String marks(int size) {
        return String.join(", ", Collections.nCopies(size, "?"));
    }
}
