package org.entente.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;

/**
 * A well-known official.
 *
 * @param name in English newswire spelling, without diacritics
 * @param country the state served, alpha-2, or null
 * @param organisation the organisation served, or null
 * @param offices what offices, and when
 * @param names the full name by language code
 * @param also other spellings by language code
 */
public record Authority(String name, String country, String organisation, List<Term> offices,
        Map<String, String> names, Map<String, List<String>> also) {

    /**
     * A term of office.
     *
     * @param role the role's code
     * @param from first year, or null when not known
     * @param to last year, or null while in office or when not known
     * @param country the state served in this office, alpha-2, where it is not the person's own entry's, else null
     * @param organisation the organisation served in this office, where it is not the person's own entry's, else null
     */
    public record Term(String role, Integer from, Integer to, String country, String organisation) {
    }

    public Authority {
        offices = offices == null ? List.of() : List.copyOf(offices);
        names = names == null ? Map.of() : Map.copyOf(names);
        also = also == null ? Map.of() : Map.copyOf(also);
    }

    /** @return every full spelling in one language */
    public List<String> spellings(Language language) {
        List<String> spellings = new ArrayList<>();
        if (names.containsKey(language.code())) {
            spellings.add(names.get(language.code()));
        }
        spellings.addAll(also.getOrDefault(language.code(), List.of()));
        return spellings;
    }
}
