package org.entente.reading.annotate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Trie;
import org.entente.reading.vocabulary.WordLists;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * Nouns that name a body, a paper or a part of the world and no person, by the letters that they begin with, as {@code
 * vocabulary/common-nouns.yaml} says. Words are given folded.
 */
final class CommonNouns {

    private static final Map<String, Map<String, List<String>>> LISTS = WordLists.read("common-nouns",
            new TypeReference<>() {
            });
    private static final Map<Language, Trie> INSTITUTIONS = stems("institutions");
    private static final Map<Language, Trie> PRIVATE = stems("private");
    private static final Map<Language, Trie> BUSINESSES = stems("businesses");
    private static final Map<Language, Trie> RULING = stems("ruling");

    private CommonNouns() {
    }

    private static Map<Language, Trie> stems(String list) {
        Map<Language, Trie> tries = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> {
            Trie.Draft draft = new Trie.Draft();
            LISTS.get(list).get(language.code()).forEach(stem -> draft.file(Fold.of(stem), 0));
            tries.put(language, draft.done());
        });
        return tries;
    }

    static boolean isInstitution(String folded, Language language) {
        return INSTITUTIONS.get(language).isAtStartOf(folded);
    }

    /** Bodies whose president is no state's. */
    static boolean isPrivate(String folded, Language language) {
        return PRIVATE.get(language).isAtStartOf(folded);
    }

    /** What a director or a head of holds no office of the state at. */
    static boolean isBusiness(String folded, Language language) {
        return BUSINESSES.get(language).isAtStartOf(folded);
    }

    /** Parties that are the state. */
    static boolean isRuling(String folded) {
        return RULING.values().stream().anyMatch(stems -> stems.isAtStartOf(folded));
    }
}
