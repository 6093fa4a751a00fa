package org.entente.loading.fold;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /**
     * @param candidates for {@link Likeness#POSSIBLE}, among the bundles
     * @return those that are unrivalled, without some that are possibly alike to none of these
     */
    static Set<Bundle> among(List<Bundle> bundles, Candidates candidates, Likeness.Judge judge) {
        var unrivalled = new HashSet<Bundle>();
        bundles.stream().collect(Collectors.groupingBy(Bundle::type)).values()
                .forEach(those -> unrivalled.addAll(new Unrivalled(judge, candidates).amongOneType(those)));
        return unrivalled;
    }

    private Collection<Bundle> amongOneType(List<Bundle> bundles) {
        var all = new Company(judge);
        if (bundles.stream().allMatch(bundle -> all.takeIn(bundle) == null)) {
            return bundles;
        }
        // of two that are possibly alike one does not tell its subject, so that the others only matter when alike to such
        var unrivalled = new HashSet<Bundle>();
        var alikeToThem = new LinkedHashSet<Bundle>();
        for (Bundle bundle : bundles) {
            List<Bundle> partners = bundle.untold() ? partnersThatAreAlike(bundle) : null;
            if (partners != null) {
                unrivalled.add(bundle);
                alikeToThem.addAll(partners);
            }
        }
        alikeToThem.stream().filter(bundle -> !bundle.untold() && partnersThatAreAlike(bundle) != null)
                .forEach(unrivalled::add);
        return unrivalled;
    }

    /** @return all that this one is possibly alike to, or null when two of these are not alike */
    private List<Bundle> partnersThatAreAlike(Bundle bundle) {
        if (quarrels.stream().anyMatch(quarrel -> fits(bundle, quarrel.one) && fits(bundle, quarrel.other))) {
            return null;
        }
        var partners = new Company(judge);
        boolean alike = candidates.of(bundle).filter(other -> fits(bundle, other)).allMatch(other -> {
            Bundle opponent = partners.takeIn(other);
            if (opponent != null) {
                remember(new Quarrel(opponent, other));
            }
            return opponent == null;
        });
        return alike ? partners.all() : null;
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
