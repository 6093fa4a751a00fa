package org.entente.loading.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges bundles that are alike: the clearest first, and each in its turn with those after it. What comes before one has had
 * its turn, and what was not merged then never is in this round, since nothing speaks less against a bundle for being added
 * to.
 */
final class Merging {

    private final Likeness.Judge judge;
    // in their order; what is merged into another leaves
    private final Map<Bundle, Integer> places = new HashMap<>();

    private Merging(Likeness.Judge judge) {
        this.judge = judge;
    }

    /**
     * @param bundles at first those to be merged, in the end those that are left, which have all tellings
     */
    static Set<Bundle> merge(List<Bundle> bundles, Likeness.Judge judge) {
        var merging = new Merging(judge);
        for (Bundle bundle : bundles) {
            merging.places.put(bundle, merging.places.size());
        }
        for (Likeness wanted : new Likeness[] { Likeness.CLEAR, Likeness.LIKELY, Likeness.POSSIBLE }) {
            merging.round(bundles.stream().filter(merging.places::containsKey).toList(), wanted);
        }
        return merging.places.keySet();
    }

    private void round(List<Bundle> bundles, Likeness wanted) {
        var candidates = new Candidates(wanted, bundles, DateIndex::new);
        // without a subject, only what cannot be of two agreements
        Collection<Bundle> allowed = wanted == Likeness.POSSIBLE ? Unrivalled.among(bundles, candidates, judge)
                : places.keySet();
        for (Bundle one : bundles) {
            if (places.containsKey(one) && allowed.contains(one)) {
                partners(one, candidates, wanted, allowed).forEach(other -> {
                    if (judge.compare(one, other) != Likeness.NONE) {
                        one.add(other);
                        places.remove(other);
                    }
                });
            }
        }
    }

    private Collection<Bundle> partners(Bundle one, Candidates candidates, Likeness wanted, Collection<Bundle> allowed) {
        int place = places.get(one);
        var partners = new TreeMap<Integer, Bundle>();
        candidates.of(one).forEach(other -> {
            Integer after = places.get(other);
            if (after != null && after > place && allowed.contains(other) && judge.compare(one, other) == wanted) {
                partners.put(after, other);
            }
        });
        return partners.values();
    }
}
