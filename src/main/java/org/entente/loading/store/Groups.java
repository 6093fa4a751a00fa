package org.entente.loading.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.reading.Term;

/** The groups that sectors belong to: what is tied to a sector is tied to its group too. */
final class Groups {

    private final Map<String, String> groups = new HashMap<>();

    Groups(List<Term> sectors) {
        sectors.stream().filter(sector -> sector.parent() != null).forEach(s -> groups.put(s.code(), s.parent()));
    }

    /** @return the sectors and the groups above them, by code, with whether they are told themselves */
    Map<String, Boolean> with(Collection<String> sectors) {
        var told = new TreeMap<String, Boolean>();
        for (String sector : new TreeSet<>(sectors)) {
            told.put(sector, true);
            String group = groups.get(sector);
            if (group != null) {
                told.putIfAbsent(group, false);
            }
        }
        return told;
    }

    /** @return their codes */
    List<String> all(Collection<String> sectors) {
        return new ArrayList<>(with(sectors).keySet());
    }
}
