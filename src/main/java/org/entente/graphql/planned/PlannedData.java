package org.entente.graphql.planned;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;

/** The data of an answer, found by planned execution: Jackson writes them, there is nothing else to be had of them. */
public final class PlannedData implements JsonSerializable {

    private final Level root;

    PlannedData(Level root) {
        this.root = root;
    }

    @Override
    public synchronized void serialize(JsonGenerator json, SerializerProvider others) throws IOException {
        root.rewind();
        root.writeNext(json, others);
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider others, TypeSerializer types) throws IOException {
        serialize(json, others);
    }
}
