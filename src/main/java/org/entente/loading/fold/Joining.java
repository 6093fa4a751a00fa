package org.entente.loading.fold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds, among agreements of one type signed on known days, the one that a telling without such a day fits best. */
final class Joining {

    private static final Likeness[] BEST_FIRST = { Likeness.CLEAR, Likeness.LIKELY, Likeness.POSSIBLE };

    private final Likeness.Judge judge;
    private final Map<Likeness, Candidates> candidates = new EnumMap<>(Likeness.class);

    Joining(List<Bundle> signed, Likeness.Judge judge) {
        this.judge = judge;
        for (Likeness wanted : BEST_FIRST) {
            candidates.put(wanted, new Candidates(wanted, signed, SigningIndex::new));
        }
    }

    /** @return empty when it fits none, or two alike */
    Optional<Join> best(Telling telling) {
        var bundle = new Bundle(List.of(telling));
        for (Likeness wanted : BEST_FIRST) {
            List<Bundle> fitting = candidates.get(wanted).of(bundle)
                    .filter(signed -> judge.compare(bundle, signed) == wanted).distinct().limit(2).toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(new Join(telling, bundle, fitting.get(0), wanted))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * @param bundle the telling alone
     */
    record Join(Telling telling, Bundle bundle, Bundle agreement, Likeness likeness) {
    }
}
