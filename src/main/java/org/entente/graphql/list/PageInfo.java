package org.entente.graphql.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** Where a page lies in its list. */
@Type
@Description("Where a page lies in its list, as Relay defines it.")
public class PageInfo {

    private final boolean more;
    private final boolean before;
    private final Cursor start;
    private final Cursor end;

    /**
     * @param more whether the list goes on behind the page
     * @param before whether it begins in front of it
     * @param start the first element's place, null when there is none
     * @param end the last element's
     */
    public PageInfo(boolean more, boolean before, Cursor start, Cursor end) {
        this.more = more;
        this.before = before;
        this.start = start;
        this.end = end;
    }

    @Description("Whether more follows after this page.")
    public boolean isHasNextPage() {
        return more;
    }

    @Description("Whether more lies before this page.")
    public boolean isHasPreviousPage() {
        return before;
    }

    @Description("The cursor of the first edge, null for an empty page.")
    public String getStartCursor() {
        return start == null ? null : start.encoded();
    }

    @Description("The cursor of the last edge, null for an empty page.")
    public String getEndCursor() {
        return end == null ? null : end.encoded();
    }
}
