package org.entente.spring;

import java.util.List;

/** A page of agreements. */
public record AgreementConnection(List<Agreement> nodes, PageInfo pageInfo) {

    /** Where a page lies. */
    public record PageInfo(boolean hasNextPage) {
    }

    /** @param rows of which one more than asked for was read */
    static AgreementConnection of(List<Agreement> rows, int first) {
        boolean more = rows.size() > first;
        return new AgreementConnection(more ? rows.subList(0, first) : rows, new PageInfo(more));
    }
}
