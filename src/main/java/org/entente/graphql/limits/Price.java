package org.entente.graphql.limits;

/**
 * How many elements of lists a selection may answer, on one object.
 *
 * @param fixed those that do not depend on the page that the object is
 * @param each those for each element of the page, where the object is a connection
 */
record Price(long fixed, long each) {

    static final Price NONE = new Price(0, 0);

    /** @return of both */
    Price and(Price other) {
        return new Price(Count.sum(fixed, other.fixed), Count.sum(each, other.each));
    }

    /** @return of a page with so many elements */
    long of(int elements) {
        return Count.sum(fixed, elements * each);
    }
}
