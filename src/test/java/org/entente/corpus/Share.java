package org.entente.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How many of a thing's details were read right. */
final class Share {

    private final List<String> errors = new ArrayList<>();
    private int right;
    private int all;

    void add(String where, Object wanted, Object found) {
        all++;
        if (Objects.equals(wanted, found)) {
            right++;
        } else {
            errors.add("~ %s: %s, read %s".formatted(where, wanted, found));
        }
    }

    /** @return 1 when there was nothing to read */
    double value() {
        return all == 0 ? 1 : (double) right / all;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "%.3f  of %d".formatted(value(), all);
    }
}
