package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Office;
import org.entente.reading.Passage;
import org.entente.reading.Person;

/** A person as the text builds them up, mention by mention. */
final class Figure {

    List<String> words;
    final String authority;
    String english;
    String country;
    String organisation;
    private final Map<String, Told> offices = new LinkedHashMap<>();
    /** Roles that the authority file knows of the person. */
    final Set<String> knownRoles = new HashSet<>();
    final List<Passage> passages = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    /**
     * A mention by name.
     *
     * @param oblique whether it surely stands in another case than the nominative
     * @param subject whether it surely stands in the nominative
     */
    record Mention(NameRun run, boolean oblique, boolean subject) {
    }

    /** A mention that tells an office of the person. */
    record Telling(NameRun run, Held held) {
    }

    private record Told(String title, List<Passage> passages) {
    }

    Figure(List<String> words, String authority, String english) {
        this.words = List.copyOf(words);
        this.authority = authority;
        this.english = english;
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    void holds(String role, String title, Passage passage) {
        offices.computeIfAbsent(role, r -> new Told(title, new ArrayList<>())).passages().add(passage);
    }

    boolean isOfficial() {
        return !offices.isEmpty() || authority != null;
    }

    boolean hasOffice() {
        return !offices.isEmpty();
    }

    /** @return the roles told, the first told first */
    List<String> roles() {
        return List.copyOf(offices.keySet());
    }

    Person person() {
        List<Office> told = offices.entrySet().stream()
                .map(e -> new Office(e.getKey(), e.getValue().title(), List.copyOf(e.getValue().passages()))).toList();
        List<Passage> inOrder = passages.stream().distinct()
                .sorted(java.util.Comparator.comparingInt(Passage::start)).toList();
        return new Person(english, String.join(" ", words), authority, country, organisation, told, inOrder);
    }
}
