package org.entente.graphql.list;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of a list.
 *
 * @param <N> the elements' type
 * @param <E> the edges' type
 */
public abstract class Connection<N, E extends Edge<N>> {

    private final List<E> edges;
    private final PageInfo pageInfo;
    private final Listing listing;
    private final String parent;

    protected Connection(List<E> edges, Page page) {
        this.edges = edges;
        this.pageInfo = page.info();
        this.listing = page.listing();
        this.parent = page.parent();
    }

    @NonNull
    @Description("The elements of this page with their cursors.")
    public List<@NonNull E> getEdges() {
        return edges;
    }

    @NonNull
    @Description("The elements of this page without their cursors.")
    public List<@NonNull N> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    @NonNull
    @Description("Where this page lies in the list.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** @return the list that this is a page of */
    Listing listing() {
        return listing;
    }

    /** @return the key of what the list belongs to, or null */
    String parent() {
        return parent;
    }
}
