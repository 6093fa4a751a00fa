package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Authority;
import org.entente.reading.vocabulary.Match;
import org.entente.reading.vocabulary.Vocabulary;

/** What the vocabulary knows of officials and their offices, laid out once for all texts. Immutable. */
public final class Officialdom {

    /**
     * A well-known official with the full names that one language has for them.
     *
     * @param spellings each name cut into its words
     */
    record Known(Authority authority, List<List<String>> spellings) {
    }

    private final Map<String, Authority> byName;
    private final Map<Language, Map<String, List<Known>>> byRole = new EnumMap<>(Language.class);
    private final SplitOffices splitOffices;
    private final OwnedBodies ownedBodies;

    public Officialdom(Vocabulary vocabulary) {
        this.byName = vocabulary.authoritiesByName();
        this.splitOffices = new SplitOffices(vocabulary);
        this.ownedBodies = new OwnedBodies(vocabulary);
        for (Language language : Language.values()) {
            Map<String, List<Known>> holders = new HashMap<>();
            for (Authority authority : vocabulary.authorities()) {
                Known known = new Known(authority,
                        authority.spellings(language).stream().map(s -> List.of(s.split(" "))).toList());
                authority.offices().stream().map(Authority.Term::role).distinct()
                        .forEach(role -> holders.computeIfAbsent(role, r -> new ArrayList<>()).add(known));
            }
            byRole.put(language, holders);
        }
    }

    Authority authority(String name) {
        return byName.get(name);
    }

    /** @return those who hold or held such an office, in the authority file's order */
    List<Known> holders(Language language, String role) {
        return byRole.get(language).getOrDefault(role, List.of());
    }

    /** @return offices that are found by their state in their middle, in the text's order */
    List<Match> officesAroundStates(Analysis analysis) {
        return switch (analysis.language()) {
            case RU -> splitOffices.found(analysis);
            case EN -> ownedBodies.found(analysis);
            case AZ, TR -> List.of();
        };
    }
}
