package org.entente.graphql.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An element of a page and its place in the list.
 *
 * @param <N> the element's type
 */
public abstract class Edge<N> {

    private final String cursor;
    private final N node;

    protected Edge(String cursor, N node) {
        this.cursor = cursor;
        this.node = node;
    }

    @NonNull
    @Description("The place of this element in the list: give it as `after` or `before`.")
    public String getCursor() {
        return cursor;
    }

    @NonNull
    @Description("The element.")
    public N getNode() {
        return node;
    }
}
