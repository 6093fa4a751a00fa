package org.entente.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of operations as metrics may hold them: no more than there are places, the first that come. */
class OperationNames {

    /** Of an operation without a name. */
    static final String ANONYMOUS = "anonymous";
    /** Of all that came when there was no place left. */
    static final String OTHER = "other";
    /** Of requests that are no operation of the schema. */
    static final String INVALID = "invalid";

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int places;

    /** @param places how many names are told apart, 0 or more */
    OperationNames(int places) {
        this.places = places;
    }

    /**
     * @param name of an operation of the schema, null or empty for one without a name
     * @return the name, or what stands for it
     */
    String bounded(String name) {
        if (name == null || name.isEmpty()) {
            return ANONYMOUS;
        }
        // read first without a lock: nearly always the name is known, or there is no place left
        if (name.equals(INVALID) || known.contains(name)) {
            return name;
        }
        return known.size() < places && take(name) ? name : OTHER;
    }

    private synchronized boolean take(String name) {
        return known.contains(name) || known.size() < places && known.add(name);
    }
}
