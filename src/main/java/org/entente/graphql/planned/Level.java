package org.entente.graphql.planned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;

/** The objects that one field of an operation leads to, from all its parents, and what they have: each type's apart. */
final class Level {

    private final Collection<Objects> types;
    /** For each object its type's. */
    private final List<Objects> places;
    private int written;

    private Level(Collection<Objects> types, List<Objects> places) {
        this.types = types;
        this.places = places;
    }

    /**
     * @param objects in the order in which the answer has them
     * @param fields what is asked of them, by type
     * @throws Unplanned where ordinary execution is to answer
     */
    static Level of(List<Object> objects, Map<String, List<PlannedField>> fields, Calls calls) {
        Map<String, List<Object>> byType = new LinkedHashMap<>();
        List<String> types = new ArrayList<>(objects.size());
        for (Object object : objects) {
            String type = calls.typeName(object);
            types.add(type);
            byType.computeIfAbsent(type, t -> new ArrayList<>()).add(object);
        }
        Map<String, Objects> found = new HashMap<>();
        byType.forEach((type, those) -> found.put(type, new Objects(those, fields.get(type), calls)));
        List<Objects> places = new ArrayList<>(types.size());
        types.forEach(type -> places.add(found.get(type)));
        return new Level(found.values(), places);
    }

    /** Starts again with the first object. */
    void rewind() {
        written = 0;
        types.forEach(Objects::rewind);
    }

    /** Writes the next object. */
    void writeNext(JsonGenerator json, SerializerProvider others) throws IOException {
        places.get(written++).writeNext(json, others);
    }

    /** Objects of one type. */
    private static final class Objects {

        private final List<PlannedField> fields;
        /** For each field, its value of each object: what is told, or for objects in which lists they are. */
        private final Object[][] values;
        /** For each field, the objects that it leads to, null where it leads to none. */
        private final Level[] below;
        private int written;

        Objects(List<Object> objects, List<PlannedField> fields, Calls calls) {
            this.fields = fields;
            this.values = new Object[fields.size()][];
            this.below = new Level[fields.size()];
            for (int i = 0; i < values.length; i++) {
                fill(i, calls.values(fields.get(i), objects), calls);
            }
        }

        private void fill(int place, Object[] found, Calls calls) {
            PlannedField field = fields.get(place);
            List<Object> objects = new ArrayList<>();
            for (int i = 0; i < found.length; i++) {
                found[i] = field.shape().map(found[i], value -> {
                    if (field.leaf() != null) {
                        return field.leaf().told(value, calls.request());
                    }
                    objects.add(value);
                    return value;
                });
            }
            values[place] = found;
            if (field.leaf() == null) {
                below[place] = of(objects, field.fields(), calls);
            }
        }

        void rewind() {
            written = 0;
            for (Level level : below) {
                if (level != null) {
                    level.rewind();
                }
            }
        }

        void writeNext(JsonGenerator json, SerializerProvider others) throws IOException {
            int object = written++;
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeFieldName(fields.get(i).name());
                write(values[i][object], below[i], json, others);
            }
            json.writeEndObject();
        }
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
