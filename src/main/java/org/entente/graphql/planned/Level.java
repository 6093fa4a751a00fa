package org.entente.graphql.planned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;

/** The objects that one field of an operation leads to, from all its parents, and what is asked of them. */
final class Level {

    /** Stands where a parent's type does not have a field. */
    private static final Object ABSENT = new Object();

    private final List<PlannedField> fields;
    /** For each field, its value of each object: what is told, or for objects how many there are in which lists. */
    private final Object[][] values;
    /** For each field, the objects that it leads to, null where it leads to none. */
    private final Level[] below;
    private int written;

    private Level(List<PlannedField> fields) {
        this.fields = fields;
        this.values = new Object[fields.size()][];
        this.below = new Level[fields.size()];
    }

    /**
     * @param objects in the order in which the answer has them
     * @throws Unplanned where ordinary execution is to answer
     */
    static Level of(List<Object> objects, List<PlannedField> fields, Calls calls) {
        Level level = new Level(fields);
        String[] types = new String[objects.size()];
        String only = types.length == 0 ? "" : calls.typeName(objects.get(0));
        for (int i = 0; i < types.length; i++) {
            types[i] = calls.typeName(objects.get(i));
            only = types[i].equals(only) ? only : null;
        }
        for (int i = 0; i < fields.size(); i++) {
            PlannedField field = fields.get(i);
            Object[] found = types.length == 0 ? new Object[0]
                    : only != null ? ofOne(only, objects, field, calls) : ofMany(types, objects, field, calls);
            level.fill(i, found, calls);
        }
        return level;
    }

    private static Object[] ofOne(String type, List<Object> objects, PlannedField field, Calls calls) {
        Resolver resolver = field.resolvers().get(type);
        if (resolver == null) {
            Object[] absent = new Object[objects.size()];
            java.util.Arrays.fill(absent, ABSENT);
            return absent;
        }
        return calls.values(resolver, objects, field);
    }

    private static Object[] ofMany(String[] types, List<Object> objects, PlannedField field, Calls calls) {
        Object[] all = new Object[types.length];
        java.util.Arrays.fill(all, ABSENT);
        for (Map.Entry<String, Resolver> resolver : field.resolvers().entrySet()) {
            List<Object> those = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < types.length; i++) {
                if (types[i].equals(resolver.getKey())) {
                    those.add(objects.get(i));
                    places.add(i);
                }
            }
            if (!those.isEmpty()) {
                Object[] found = calls.values(resolver.getValue(), those, field);
                for (int i = 0; i < found.length; i++) {
                    all[places.get(i)] = found[i];
                }
            }
        }
        return all;
    }

    private void fill(int place, Object[] found, Calls calls) {
        PlannedField field = fields.get(place);
        List<Object> objects = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != ABSENT) {
                found[i] = field.shape().map(found[i], value -> {
                    if (field.leaf() != null) {
                        return field.leaf().told(value, calls.request());
                    }
                    objects.add(value);
                    return value;
                });
            }
        }
        values[place] = found;
        if (field.leaf() == null) {
            below[place] = of(objects, field.fields(), calls);
        }
    }

    /** Starts again with the first object. */
    void rewind() {
        written = 0;
        for (Level level : below) {
            if (level != null) {
                level.rewind();
            }
        }
    }

    /** Writes the next object. */
    void writeNext(JsonGenerator json, SerializerProvider others) throws IOException {
        int object = written++;
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i][object];
            if (value != ABSENT) {
                json.writeFieldName(fields.get(i).name());
                write(value, below[i], json, others);
            }
        }
        json.writeEndObject();
    }

    private static void write(Object value, Level below, JsonGenerator json, SerializerProvider others) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, below, json, others);
            }
            json.writeEndArray();
        } else if (below != null) {
            below.writeNext(json, others);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            others.defaultSerializeValue(value, json);
        }
    }
}
