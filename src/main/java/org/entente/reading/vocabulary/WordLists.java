package org.entente.reading.vocabulary;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Lists of words that belong to one rule of the reader and to no kind of entry. */
public final class WordLists {

    private WordLists() {
    }

    /**
     * @param name a file of the vocabulary, without its ending
     * @return what it says
     * @throws IllegalStateException when it is missing or not understood
     */
    public static <T> T read(String name, TypeReference<T> type) {
        String resource = "/vocabulary/" + name + ".yaml";
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return new ObjectMapper(new YAMLFactory()).readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }
}
