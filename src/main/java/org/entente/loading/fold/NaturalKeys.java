package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Ids of things whose natural keys may, rarely, be the same. */
final class NaturalKeys {

    private NaturalKeys() {
    }

    /**
     * Those that share a key all get their first telling into it, so that an id may vanish when a second one turns up, but
     * never comes to mean another thing.
     *
     * @param things all that there are, in any order
     * @param key the natural key
     * @param first what tells things of one key apart: the document and place that first tell of it
     * @return the things by id, in the order of ids
     */
    static <T> Map<String, T> identify(String kind, List<T> things, Function<T, String> key, Function<T, String> first) {
        var byKey = new TreeMap<String, List<T>>();
        things.forEach(thing -> byKey.computeIfAbsent(key.apply(thing), k -> new ArrayList<>()).add(thing));
        var byId = new TreeMap<String, T>();
        byKey.forEach((shared, those) -> {
            for (T thing : those) {
                byId.put(those.size() == 1 ? Identifier.of(kind, shared) : Identifier.of(kind, shared, first.apply(thing)),
                        thing);
            }
        });
        return byId;
    }
}
