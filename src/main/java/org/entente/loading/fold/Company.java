package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bundles that could all be of one agreement. */
final class Company {

    // adding a large one to others costs more than comparing with it
    private static final int LARGE = 4;

    private final Likeness.Judge judge;
    private final List<Bundle> large = new ArrayList<>();
    private final List<Bundle> small = new ArrayList<>();
    private final Bundle smallTogether = new Bundle(List.of());

    Company(Likeness.Judge judge) {
        this.judge = judge;
    }

    /** @return the one that speaks against taking in this one, or null when it is in now */
    Bundle takeIn(Bundle bundle) {
        Bundle opponent = opponentOf(bundle, large);
        if (opponent == null && !small.isEmpty() && judge.compare(smallTogether, bundle) == Likeness.NONE) {
            opponent = opponentOf(bundle, small);
        }
        if (opponent == null && bundle.size() < LARGE) {
            small.add(bundle);
            smallTogether.add(bundle);
        } else if (opponent == null) {
            large.add(bundle);
        }
        return opponent;
    }

    List<Bundle> all() {
        return Stream.concat(large.stream(), small.stream()).toList();
    }

    private Bundle opponentOf(Bundle bundle, List<Bundle> those) {
        return those.stream().filter(one -> judge.compare(one, bundle) == Likeness.NONE).findFirst().orElse(null);
    }
}
