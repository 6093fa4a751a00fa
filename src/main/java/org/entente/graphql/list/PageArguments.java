package org.entente.graphql.list;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

/**
 * Which page of a list is asked for, as Relay's arguments say it.
 *
 * @param size how many elements, 1 to 100
 * @param forward whether from the start of the list, or after a cursor; else from its end, or before a cursor
 * @param cursor the cursor to begin behind, or null
 */
public record PageArguments(int size, boolean forward, String cursor) {

    /** How many elements a page has at most. */
    public static final int LARGEST = 100;
    /** How many it has where nothing is asked for. */
    public static final int USUAL = 20;

    /**
     * @param first defaults to 20; beside {@code last}, 20 is taken for that default, which the schema fills in
     * @throws RefusedException when they are no page
     */
    public static PageArguments of(Integer first, String after, Integer last, String before) {
        if (last == null) {
            if (before != null) {
                throw new RefusedException(ErrorCode.BAD_PAGE_SIZE,
                        "`before` goes with `last`; with `first` use `after`.");
            }
            return new PageArguments(checked(first == null ? USUAL : first, "first"), true, after);
        }
        if (first != null && first != USUAL) {
            throw new RefusedException(ErrorCode.BAD_PAGE_SIZE,
                    "`first` and `last` are two pages; ask for one of them.");
        }
        if (after != null) {
            throw new RefusedException(ErrorCode.BAD_PAGE_SIZE,
                    "`after` goes with `first`; with `last` use `before`.");
        }
        return new PageArguments(checked(last, "last"), false, before);
    }

    /** @see #of(Integer, String, Integer, String) */
    public static PageArguments of(Integer first, String after) {
        return of(first, after, null, null);
    }

    private static int checked(int size, String name) {
        if (size < 1 || size > LARGEST) {
            throw new RefusedException(ErrorCode.BAD_PAGE_SIZE,
                    "`%s` must be between 1 and %d, not %d.".formatted(name, LARGEST, size));
        }
        return size;
    }
}
