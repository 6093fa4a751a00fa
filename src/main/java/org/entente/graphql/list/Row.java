package org.entente.graphql.list;

import java.util.Map;

/** A row that a statement answers, as texts. */
public final class Row {

    private final Map<String, Integer> places;
    private final String[] values;

    /**
     * @param places of the columns, shared by all rows
     * @param values theirs
     */
    Row(Map<String, Integer> places, String[] values) {
        this.places = places;
        this.values = values;
    }

    /**
     * @param column its name or alias
     * @return null where it is null, and where there is no such column
     */
    public String get(String column) {
        Integer place = places.get(column);
        return place == null ? null : values[place];
    }

    /** @return null where it is null */
    public Integer number(String column) {
        String value = get(column);
        return value == null ? null : Integer.valueOf(value);
    }
}
