package org.entente.graphql.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An element of a page and its place in the list.
 *
 * @param <N> the element's type
 */
public abstract class Edge<N> {

    private final Cursor place;
    private final N node;

    protected Edge(Cursor place, N node) {
        this.place = place;
        this.node = node;
    }

    @NonNull
    @Description("The place of this element in the list: give it as `after` or `before`.")
    public String getCursor() {
        return place.encoded();
    }

    /** @return the same, not yet told */
    public Cursor place() {
        return place;
    }

    @NonNull
    @Description("The element.")
    public N getNode() {
        return node;
    }
}
