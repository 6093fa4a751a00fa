package org.entente.reading.annotate;

import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.WordLists;

import com.fasterxml.jackson.core.type.TypeReference;

/** First names that English newswire writes otherwise than letter by letter, as {@code vocabulary/given-names.yaml} says. */
final class GivenNames {

    private static final Map<String, Map<String, String>> ENGLISH = WordLists.read("given-names", new TypeReference<>() {
    });

    private GivenNames() {
    }

    /** @return the first name in English, or null when letters tell it */
    static String english(String name, Language language) {
        return ENGLISH.getOrDefault(language.code(), Map.of()).get(name);
    }
}
