package org.entente.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What was found of one kind against what is to be found. */
public final class Tally {

    private final List<String> errors = new ArrayList<>();
    private int hit;
    private int missed;
    private int wrong;

    public void add(String where, Collection<String> wanted, Collection<String> found, Collection<String> optional) {
        new TreeSet<>(wanted).forEach(w -> {
            if (found.contains(w)) {
                hit();
            } else {
                missed(where + ": " + w);
            }
        });
        new TreeSet<>(found).stream().filter(f -> !wanted.contains(f) && !optional.contains(f))
                .forEach(f -> wrong(where + ": " + f));
    }

    void hit() {
        hit++;
    }

    void missed(String what) {
        missed++;
        errors.add("- " + what);
    }

    void wrong(String what) {
        wrong++;
        errors.add("+ " + what);
    }

    public double precision() {
        return hit + wrong == 0 ? 1 : (double) hit / (hit + wrong);
    }

    public double recall() {
        return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
    }

    /** The harmonic mean of the two. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "P %.3f  R %.3f  F1 %.3f  of %d".formatted(precision(), recall(), f1(), hit + missed);
    }
}
