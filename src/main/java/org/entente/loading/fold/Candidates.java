package org.entente.loading.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bundles by what they are about: finds those that may be alike to the degree wanted, and some more. */
final class Candidates {

    private final Likeness wanted;
    private final Map<Object, Index> byKey = new HashMap<>();

    /**
     * @param bundles as they stand: what is added to one later is not seen
     * @param index makes an empty one
     */
    Candidates(Likeness wanted, List<Bundle> bundles, Supplier<Index> index) {
        this.wanted = wanted;
        for (Bundle bundle : bundles) {
            keptUnder(bundle).forEach(key -> byKey.computeIfAbsent(key, k -> index.get()).add(bundle));
        }
    }

    /** @return all that are as alike as wanted, in no order; the bundle itself may be among them, and some twice */
    Stream<Bundle> of(Bundle bundle) {
        return soughtUnder(bundle).stream().map(byKey::get).filter(Objects::nonNull).flatMap(index -> index.near(bundle));
    }

    private Collection<?> keptUnder(Bundle bundle) {
        return switch (wanted) {
            case CLEAR -> bundle.matters().stream().filter(matter -> !matter.untold()).map(Matter::subjects)
                    .collect(Collectors.toSet());
            case LIKELY -> bundle.matters().stream().flatMap(matter -> matter.subjects().stream())
                    .collect(Collectors.toSet());
            default -> List.of(new Kind(bundle.type(), bundle.untold()));
        };
    }

    private Collection<?> soughtUnder(Bundle bundle) {
        if (wanted != Likeness.POSSIBLE) {
            return keptUnder(bundle);
        }
        // one of the two does not tell its subject; types never differ then. What tells it comes first: it quarrels soonest
        var untold = new Kind(bundle.type(), true);
        return bundle.untold() ? List.of(new Kind(bundle.type(), false), untold) : List.of(untold);
    }

    /** Bundles by their dates. */
    interface Index {

        void add(Bundle bundle);

        /** @return all those added whose timelines agree with that of the bundle, and some more, each once, in any order */
        Stream<Bundle> near(Bundle bundle);
    }

    private record Kind(String type, boolean untold) {
    }
}
