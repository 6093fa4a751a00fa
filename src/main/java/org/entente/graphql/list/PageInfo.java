package org.entente.graphql.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** Where a page lies in its list. */
@Type
@Description("Where a page lies in its list, as Relay defines it.")
public record PageInfo(
        @Description("Whether more follows after this page.") boolean hasNextPage,
        @Description("Whether more lies before this page.") boolean hasPreviousPage,
        @Description("The cursor of the first edge, null for an empty page.") String startCursor,
        @Description("The cursor of the last edge, null for an empty page.") String endCursor) {
}
