package org.entente.loading.fold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds bundles that cannot be of two agreements: all that one of them possibly is alike to is alike. */
final class Unrivalled {

    // those that quarrelled over one mostly quarrel over the next
    private static final int REMEMBERED = 4;

    private final Likeness.Judge judge;
    private final Candidates candidates;
    private final Deque<Quarrel> quarrels = new ArrayDeque<>();

    private Unrivalled(Likeness.Judge judge, Candidates candidates) {
        this.judge = judge;
        this.candidates = candidates;
    }

    /** @param candidates for {@link Likeness#POSSIBLE}, among the bundles */
    static Set<Bundle> among(List<Bundle> bundles, Candidates candidates, Likeness.Judge judge) {
        var unrivalled = new HashSet<Bundle>();
        bundles.stream().collect(Collectors.groupingBy(Bundle::type)).values()
                .forEach(those -> unrivalled.addAll(new Unrivalled(judge, candidates).amongOneType(those)));
        return unrivalled;
    }

    private List<Bundle> amongOneType(List<Bundle> bundles) {
        var all = new Company(judge);
        if (bundles.stream().allMatch(bundle -> all.takeIn(bundle) == null)) {
            return bundles;
        }
        return bundles.stream().filter(this::fitsOneOnly).toList();
    }

    private boolean fitsOneOnly(Bundle bundle) {
        if (quarrels.stream().anyMatch(quarrel -> fits(bundle, quarrel.one) && fits(bundle, quarrel.other))) {
            return false;
        }
        var partners = new Company(judge);
        return candidates.of(bundle).filter(other -> fits(bundle, other)).allMatch(other -> {
            Bundle opponent = partners.takeIn(other);
            if (opponent != null) {
                remember(new Quarrel(opponent, other));
            }
            return opponent == null;
        });
    }

    private boolean fits(Bundle one, Bundle other) {
        return one != other && judge.compare(one, other) == Likeness.POSSIBLE;
    }

    private void remember(Quarrel quarrel) {
        quarrels.addFirst(quarrel);
        if (quarrels.size() > REMEMBERED) {
            quarrels.removeLast();
        }
    }

    private record Quarrel(Bundle one, Bundle other) {
    }
}
