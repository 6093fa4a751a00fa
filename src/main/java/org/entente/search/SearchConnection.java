package org.entente.search;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.list.Connection;
import org.entente.graphql.list.Page;

/** A page of what a search found. */
@Type
@Description("A page of what a search found.")
public class SearchConnection extends Connection<SearchHit, SearchEdge> {

    private final int totalCount;

    public SearchConnection(List<SearchEdge> edges, Page page, int totalCount) {
        super(edges, page);
        this.totalCount = totalCount;
    }

    @Description("How many things were found in all, of each kind and score at most 250.")
    public int getTotalCount() {
        return totalCount;
    }
}
