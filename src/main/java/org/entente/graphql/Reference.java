package org.entente.graphql;

import java.util.function.Supplier;

import jakarta.enterprise.context.Dependent;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A small table that is kept in memory as long as the store's revision stays: of countries, organisations, sectors.
 *
 * @param <T> what is kept, not to be changed
 */
@Dependent
public class Reference<T> {

    private final SeenRevision seen;
    private final boolean kept;
    private volatile State<T> state;

    private record State<T>(String revision, T value) {
    }

    Reference(SeenRevision seen, @ConfigProperty(name = "entente.reference-data.kept", defaultValue = "true") boolean kept) {
        this.seen = seen;
        this.kept = kept;
    }

    /** @return what was read of the revision that the current request sees, else what is read now */
    public T get(Supplier<T> read) {
        String revision = kept ? seen.current() : "";
        State<T> known = state;
        if (known != null && !revision.isEmpty() && known.revision.equals(revision)) {
            return known.value;
        }
        State<T> now = new State<>(revision, read.get());
        state = now;
        return now.value;
    }
}
