package org.entente.graphql.limits;

/**
 * How much a part of a query asks for, its fragments in place of their spreads.
 *
 * @param depth how many fields nest in one another
 * @param aliases how many aliases, up to {@link Count#ENDLESS}
 * @param directives how many directives, up to {@link Count#ENDLESS}
 * @param crowd how many directives are at the place with the most
 */
record Extent(int depth, long aliases, long directives, int crowd) {

    static final Extent NONE = new Extent(0, 0, 0, 0);

    /** @return both in one selection */
    Extent beside(Extent other) {
        return new Extent(Math.max(depth, other.depth), Count.sum(aliases, other.aliases),
                Count.sum(directives, other.directives),
                Math.max(crowd, other.crowd));
    }

    /** @return of each measure the greater one */
    Extent or(Extent other) {
        return new Extent(Math.max(depth, other.depth), Math.max(aliases, other.aliases),
                Math.max(directives, other.directives), Math.max(crowd, other.crowd));
    }

    /** @return with directives at the place that holds it */
    Extent with(int directivesThere) {
        return beside(new Extent(0, 0, directivesThere, directivesThere));
    }

    /** @return as the selection of a field */
    Extent in(boolean alias) {
        return new Extent(depth + 1, Count.sum(aliases, alias ? 1 : 0), directives, crowd);
    }
}
