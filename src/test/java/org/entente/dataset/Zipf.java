package org.entente.dataset;

import java.util.Arrays;
import java.util.List;

/**
 * Things of which the first is drawn often and the last hardly ever: the n-th in proportion to 1/n.
 *
 * @param <T> the things
 */
final class Zipf<T> {

    private final Dice dice;
    private final List<T> things;
    private final double[] upTo;

    Zipf(Dice dice, List<T> things) {
        this.dice = dice;
        this.things = List.copyOf(things);
        upTo = new double[things.size()];
        double sum = 0;
        for (int place = 0; place < upTo.length; place++) {
            sum += 1.0 / (place + 1);
            upTo[place] = sum;
        }
    }

    T draw() {
        int found = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
        return things.get(Math.min(upTo.length - 1, found < 0 ? -found - 1 : found));
    }
}
