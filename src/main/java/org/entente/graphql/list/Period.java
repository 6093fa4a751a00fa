package org.entente.graphql.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Restriction.Condition;

/**
 * The days from one to another, both included.
 *
 * @param from null where there is no first
 * @param to null where there is no last
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * @throws RefusedException when it ends before it begins
     */
    public Period {
        if (from != null && to != null && from.isAfter(to)) {
            throw new RefusedException(ErrorCode.BAD_FILTER, "`from` must not be later than `to`.");
        }
    }

    /** @return restrictions to what begins in it, none when it has no bounds; an unknown date is in no period */
    public List<Restriction> restrictions() {
        List<Restriction> restrictions = new ArrayList<>();
        if (from != null) {
            restrictions.add(Condition.of("{day} >= ?", from.toString()));
        }
        if (to != null) {
            restrictions.add(Condition.of("{day} <= ?", to.toString()));
        }
        if (from != null || to != null) {
            restrictions.add(Condition.of("{day} > '1000-01-01' and {day} < '9999-12-31'"));
        }
        return restrictions;
    }
}
