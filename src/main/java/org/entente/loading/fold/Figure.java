package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.loading.name.SpokenName;

/** Usages that are taken for one person's, growing while the fold goes on. */
final class Figure {

    private List<Usage> usages = new ArrayList<>();
    private final Set<SpokenName> names = new LinkedHashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> served = new HashSet<>();
    private String authority;
    private Figure absorbedBy;

    Figure(Usage usage) {
        usages.add(usage);
        names.addAll(usage.names());
        roles.addAll(usage.roles());
        served.add(usage.appellation().served());
        authority = usage.appellation().authority();
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
        for (Usage here : usages) {
            for (Usage there : other.usages) {
                if (!here.roles().isEmpty() && !there.roles().isEmpty() && Collections.disjoint(here.roles(), there.roles())
                        && tellsApart(here, there, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean tellsApart(Usage here, Usage there, Figure other) {
        Usage fewer = here.count() <= there.count() ? here : there;
        Usage more = fewer == here ? there : here;
        for (int number = 0; number < fewer.count(); number++) {
            int document = fewer.document(number);
            if (more.isIn(document) && Collections.disjoint(rolesIn(document), other.rolesIn(document))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> rolesIn(int document) {
        return usages.stream().filter(usage -> usage.isIn(document)).flatMap(usage -> usage.roles().stream())
                .collect(Collectors.toSet());
    }

    /** @return the figure that both have become */
    Figure merge(Figure other) {
        Figure larger = usages.size() >= other.usages.size() ? this : other;
        Figure smaller = larger == this ? other : this;
        larger.usages.addAll(smaller.usages);
        larger.names.addAll(smaller.names);
        larger.roles.addAll(smaller.roles);
        larger.served.addAll(smaller.served);
        larger.authority = larger.authority != null ? larger.authority : smaller.authority;
        smaller.absorbedBy = larger;
        smaller.usages = List.of();
        return larger;
    }

    boolean sharesRoleWith(Figure other) {
        return !Collections.disjoint(roles, other.roles);
    }

    boolean sharesDocumentWith(Figure other) {
        return usages.stream().anyMatch(here -> other.usages.stream().anyMatch(there -> shareDocument(here, there)));
    }

    private static boolean shareDocument(Usage here, Usage there) {
        Usage fewer = here.count() <= there.count() ? here : there;
        Usage more = fewer == here ? there : here;
        for (int number = 0; number < fewer.count(); number++) {
            if (more.isIn(fewer.document(number))) {
                return true;
            }
        }
        return false;
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
        return usages.stream().flatMap(usage -> usage.outlines().stream()).distinct().toList();
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
    List<Usage> usages() {
        return usages.stream().sorted(Usage.ORDER).toList();
    }
}
