package org.entente.graphql.list;

import java.util.ArrayList;
import java.util.Collection;
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
        StringBuilder text = new StringBuilder();
        String next = "";
        for (Sql part : parts) {
            text.append(next).append(part.text);
            values.addAll(part.values);
            next = separator;
        }
        return new Sql(text.toString(), values);
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
        return "?" + ", ?".repeat(size - 1);
    }
}
