package org.entente.search;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of what a search found. */
@Type
@Description("A page of what a search found.")
public class SearchConnection extends Connection<SearchHit, SearchEdge> {

    private final IntSupplier counted;

    /** @param counted counts what was found; few ask for it */
    public SearchConnection(List<SearchEdge> edges, Page page, IntSupplier counted) {
        super(edges, page);
        this.counted = counted;
    }

    @Description("How many things were found in all, of each kind and score at most 250.")
    public int getTotalCount() {
        return counted.getAsInt();
    }
}
