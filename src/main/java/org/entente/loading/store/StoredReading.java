package org.entente.loading.store;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.entente.loading.fold.Appellation;
import org.entente.reading.Header;
import org.entente.reading.Instrument;
import org.entente.reading.Mention;
import org.entente.reading.Milestone;
import org.entente.reading.Office;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.Provision;
import org.entente.reading.Reading;
import org.entente.reading.UnreadableTextException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How the store keeps what a text says: as JSON, without the text, which is the document's own and not kept twice.
 *
 * @param json the JSON
 */
@RegisterForReflection(targets = { Reading.class, Header.class, Mention.class, Passage.class, Person.class, Office.class,
        Instrument.class, Milestone.class, PartialDate.class, Provision.class, Appellation.class, Appellation.Title.class })
public record StoredReading(String json) {

    // MEDIUMTEXT and MariaDB's largest packet end at 16 MB; the row holds text and reading
    private static final int MOST_BYTES = 7 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    /** What it is made of: what an older version kept in another form is read anew. */
    public static final String FORM = List
            .of(Reading.class, Header.class, Mention.class, Passage.class, Person.class, Office.class, Instrument.class,
                    Milestone.class, PartialDate.class, Provision.class, Appellation.class, Appellation.Title.class)
            .stream().flatMap(type -> Arrays.stream(type.getRecordComponents())).map(RecordComponent::toString)
            .collect(Collectors.joining(";"));

    /** @return what the text says; the text itself is empty */
    public Reading reading() {
        return read(json, Reading.class);
    }

    static String json(Reading reading) {
        return write(new Reading(reading.name(), reading.language(), reading.header(), "", reading.countries(),
                reading.organisations(), reading.sectors(), reading.officials(), reading.agreements()));
    }

    static Appellation appellation(String json) {
        return read(json, Appellation.class);
    }

    static String json(Appellation appellation) {
        return write(appellation);
    }

    /**
     * @return the same reading
     * @throws UnreadableTextException when it is larger than the store can hold
     */
    public static Reading fitting(Reading reading) {
        if (bytes(reading.text()) > MOST_BYTES || bytes(json(reading)) > MOST_BYTES) {
            throw new UnreadableTextException("too long for one document");
        }
        return reading;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds no " + type.getSimpleName() + " of this version", e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON of a " + value.getClass().getSimpleName(), e);
        }
    }
}
