package org.entente.loading.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;

/**
 * A column as the loader writes it.
 *
 * @param name its name
 * @param kind what it holds
 * @param length the most characters of a text, 0 for what is none or has no bound to watch
 */
record Column(String name, Kind kind, int length) {

    /** What columns hold; bytes are hexadecimal digits here. */
    enum Kind {
        BYTES,
        TEXT,
        NUMBER,
        DATE,
        TIME
    }

    static Column bytes(String name) {
        return new Column(name, Kind.BYTES, 0);
    }

    static Column text(String name) {
        return new Column(name, Kind.TEXT, 0);
    }

    static Column text(String name, int length) {
        return new Column(name, Kind.TEXT, length);
    }

    static Column number(String name) {
        return new Column(name, Kind.NUMBER, 0);
    }

    static Column date(String name) {
        return new Column(name, Kind.DATE, 0);
    }

    static Column time(String name) {
        return new Column(name, Kind.TIME, 0);
    }

    /** @return the value, a text that is too long cut between two characters */
    Object fit(Object value) {
        if (length > 0 && value instanceof String text && text.length() > length) {
            return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
        }
        return value;
    }

    void set(PreparedStatement statement, int place, Object value) throws SQLException {
        statement.setObject(place, kind == Kind.BYTES && value != null ? HexFormat.of().parseHex((String) value) : value);
    }

    Object get(ResultSet row, int place) throws SQLException {
        return switch (kind) {
            case BYTES -> {
                byte[] bytes = row.getBytes(place);
                yield bytes == null ? null : HexFormat.of().formatHex(bytes);
            }
            case TEXT -> row.getString(place);
            case NUMBER -> {
                int number = row.getInt(place);
                yield row.wasNull() ? null : number;
            }
            case DATE -> row.getObject(place, LocalDate.class);
            case TIME -> row.getObject(place, LocalTime.class);
        };
    }
}
