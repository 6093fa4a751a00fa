package org.entente.dataset;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The one source of chance of a data set: the same seed, the same throws. */
final class Dice {

    private final Random random;
    private long ids;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** @return whether what happens in that share of cases happens */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** @return a number from 0 up to below the bound */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** @return a number from 0 up to below the bound, small ones far more often */
    int small(int bound) {
        double throwing = random.nextDouble();
        return (int) (bound * throwing * throwing);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** @return the place of one of the weights, each as often as it weighs */
    int weighed(int... weights) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int left = random.nextInt(all);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    /** @return an id that none had before; they ascend, so that rows go where the last ones went */
    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(++ids << 36) + hex.toHexDigits(random.nextLong());
    }
}
