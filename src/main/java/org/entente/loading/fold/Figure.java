package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.loading.name.SpokenName;

/** Sightings that are taken for one person, growing while the fold goes on. */
final class Figure {

    private List<Sighting> sightings = new ArrayList<>();
    private final Set<SpokenName> names = new LinkedHashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> served = new HashSet<>();
    private final Map<String, Set<String>> rolesByDocument = new HashMap<>();
    private String authority;
    private Figure absorbedBy;

    Figure(Sighting sighting) {
        sightings.add(sighting);
        names.addAll(sighting.names());
        roles.addAll(sighting.roles());
        served.add(sighting.served());
        rolesByDocument.computeIfAbsent(sighting.reading().name(), name -> new HashSet<>()).addAll(sighting.roles());
        authority = sighting.person().authority();
    }

    /** @return the figure that this one has become part of, itself when none */
    Figure now() {
        Figure now = this;
        while (now.absorbedBy != null) {
            now = now.absorbedBy;
        }
        return now;
    }

    /** @return whether nothing speaks against the two being one: the authority file, or one text that tells them apart */
    boolean admits(Figure other) {
        if (authority != null && other.authority != null) {
            return authority.equals(other.authority);
        }
        Figure fewer = rolesByDocument.size() <= other.rolesByDocument.size() ? this : other;
        Figure more = fewer == this ? other : this;
        return fewer.rolesByDocument.entrySet().stream().noneMatch(told -> {
            Set<String> there = more.rolesByDocument.get(told.getKey());
            return there != null && !there.isEmpty() && !told.getValue().isEmpty()
                    && Collections.disjoint(there, told.getValue());
        });
    }

    /** @return the figure that both have become */
    Figure merge(Figure other) {
        Figure larger = sightings.size() >= other.sightings.size() ? this : other;
        Figure smaller = larger == this ? other : this;
        larger.sightings.addAll(smaller.sightings);
        larger.names.addAll(smaller.names);
        larger.roles.addAll(smaller.roles);
        larger.served.addAll(smaller.served);
        smaller.rolesByDocument.forEach(
                (document, told) -> larger.rolesByDocument.computeIfAbsent(document, name -> new HashSet<>()).addAll(told));
        larger.authority = larger.authority != null ? larger.authority : smaller.authority;
        smaller.absorbedBy = larger;
        smaller.sightings = List.of();
        return larger;
    }

    boolean sharesRoleWith(Figure other) {
        return !Collections.disjoint(roles, other.roles);
    }

    boolean sharesDocumentWith(Figure other) {
        return !Collections.disjoint(rolesByDocument.keySet(), other.rolesByDocument.keySet());
    }

    boolean withoutOffice() {
        return roles.isEmpty();
    }

    boolean ofUnknownService() {
        return served.equals(Set.of(""));
    }

    Collection<SpokenName> names() {
        return names;
    }

    /** @return the outlines of its names */
    Collection<String> outlines() {
        return sightings.stream().flatMap(sighting -> sighting.outlines().stream()).distinct().toList();
    }

    Collection<String> served() {
        return served;
    }

    Collection<String> authorityKeys() {
        return authority == null ? List.of() : List.of(authority);
    }

    /** @return how much the most complete of its names tells */
    int weight() {
        return names.stream().mapToInt(SpokenName::weight).max().orElse(0);
    }

    boolean complete() {
        return names.stream().anyMatch(SpokenName::complete);
    }

    /** @return in the order of documents */
    List<Sighting> sightings() {
        return sightings.stream().sorted(Sighting.ORDER).toList();
    }
}
