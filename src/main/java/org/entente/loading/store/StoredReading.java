package org.entente.loading.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
 * What the store knows of a document.
 *
 * @param fingerprint what it was read from, in 64 hexadecimal digits
 * @param content digest of what it alone decides, in 64 hexadecimal digits
 * @param json the reading without its text
 */
@RegisterForReflection(targets = { Reading.class, Header.class, Mention.class, Passage.class, Person.class, Office.class,
        Instrument.class, Milestone.class, PartialDate.class, Provision.class })
public record StoredReading(String fingerprint, String content, String json) {

    // MEDIUMTEXT and MariaDB's largest packet end at 16 MB; the row holds text and reading
    private static final int MOST_BYTES = 7 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    /** @return the reading without its text, or nothing when an older version of the service kept it in another form */
    public Optional<Reading> reading() {
        try {
            return Optional.of(JSON.readValue(json, Reading.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** @return the reading in the form that is kept; its text is the document's own and not kept twice */
    static String json(Reading reading) {
        try {
            return JSON.writeValueAsString(withText(reading, ""));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON of the reading of " + reading.name(), e);
        }
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

    private static Reading withText(Reading reading, String text) {
        return new Reading(reading.name(), reading.language(), reading.header(), text, reading.countries(),
                reading.organisations(), reading.sectors(), reading.officials(), reading.agreements());
    }
}
