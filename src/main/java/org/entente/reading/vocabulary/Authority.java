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

    /**
     * Whom somebody serves.
     *
     * @param country the state, alpha-2, or null for an organisation's official
     * @param organisation the organisation, or null for a state's
     */
    public record Owner(String country, String organisation) {
    }

    public Authority {
        offices = offices == null ? List.of() : List.copyOf(offices);
        names = names == null ? Map.of() : Map.copyOf(names);
        also = also == null ? Map.of() : Map.copyOf(also);
    }

    /**
     * @param role an office as a text tells it
     * @param toldCountry the state whose office it is by the text, or null
     * @param toldOrganisation the organisation whose office it is by the text, or null
     * @return whom this person served in it, null when the terms of office do not settle that
     */
    public Owner owner(String role, String toldCountry, String toldOrganisation) {
        Owner only = null;
        boolean several = false;
        for (Term term : offices) {
            Owner owner = owner(term);
            boolean told = toldOrganisation != null && toldOrganisation.equals(owner.organisation())
                    || toldCountry != null && toldCountry.equals(owner.country());
            if (term.role().equals(role) && told || toldOrganisation != null && told) {
                return owner;
            }
            if (term.role().equals(role)) {
                several |= only != null && !only.equals(owner);
                only = owner;
            }
        }
        return several ? null : only;
    }

    private Owner owner(Term term) {
        if (term.country() != null || term.organisation() != null) {
            return new Owner(term.country(), term.organisation());
        }
        return new Owner(country, country == null ? organisation : null);
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
