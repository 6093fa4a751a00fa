package org.entente.graphql.list;

import java.util.List;

/**
 * The keys of one page of a list.
 *
 * @param listing the list
 * @param parent the key of what it belongs to, or null
 * @param places of the elements, in the list's order
 * @param info where the page lies
 */
public record Page(Listing listing, String parent, List<Place> places, PageInfo info) {

    /**
     * An element of the page.
     *
     * @param key its key
     * @param cursor its place in the list
     * @param row all that was read of it, or null
     */
    public record Place(String key, Cursor cursor, Row row) {
    }

    static Page of(Listing listing, String parent, List<Place> places, boolean more, PageArguments arguments) {
        boolean behindCursor = arguments.cursor() != null;
        Cursor start = places.isEmpty() ? null : places.get(0).cursor();
        Cursor end = places.isEmpty() ? null : places.get(places.size() - 1).cursor();
        return new Page(listing, parent, places, new PageInfo(arguments.forward() ? more : behindCursor,
                arguments.forward() ? behindCursor : more, start, end));
    }
}
