package org.entente.reading.vocabulary;

import java.util.List;
import java.util.Map;

import org.entente.reading.Language;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing of the vocabulary. What is not said of it is null, false or empty.
 *
 * @param code its code
 * @param parent the code of the group above it (sectors)
 * @param name names to show, by language code
 * @param description one English sentence
 * @param country the country that it belongs to, alpha-2 (places, institutions)
 * @param countries the only countries whose office it is (roles)
 * @param organisations the only organisations whose office it is (roles)
 * @param kind what sort of institution it is
 * @param capital whether it is a capital, whose name stands for a government
 * @param portfolio whether words for a portfolio may stand beside it (roles)
 * @param anaphor whether it may stand for a person named before
 * @param general whether it is too general to tell two agreements apart (subjects)
 * @param sectors codes of the sectors that it covers (subjects)
 * @param forms how texts write it, by language code
 */
public record Entry(String code, String parent, Map<String, String> name, String description, String country,
        List<String> countries, List<String> organisations, String kind, boolean capital, boolean portfolio,
        boolean anaphor, boolean general, List<String> sectors,
        @JsonProperty(required = true) Map<String, List<String>> forms) {

    public Entry {
        name = name == null ? Map.of() : Map.copyOf(name);
        countries = countries == null ? List.of() : List.copyOf(countries);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        forms = forms == null ? Map.of() : Map.copyOf(forms);
    }

    /** @return the forms in one language, none if it has none there */
    public List<String> forms(Language language) {
        return forms.getOrDefault(language.code(), List.of());
    }
}
