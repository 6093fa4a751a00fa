package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was found to hold what: the offices of each name, the first told first. */
final class Holdings {

    private final Map<NameRun, List<Held>> held = new IdentityHashMap<>();
    private final Set<OfficePhrase> holding = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a name stands beside the office. */
    boolean isHeld(OfficePhrase office) {
        return holding.contains(office);
    }

    /** @return the first office told of the name, or null */
    Held of(NameRun run) {
        List<Held> all = held.get(run);
        return all == null ? null : all.get(0);
    }

    /** @return the offices told of the name, in the text's order */
    List<Held> all(NameRun run) {
        return held.getOrDefault(run, List.of());
    }

    /** Takes up an office told beside the name. */
    void holdBeside(NameRun run, Held office) {
        holding.add(office.office());
        hold(run, office);
    }

    /** Takes up an office told before all others of the name. */
    void holdFirst(NameRun run, Held office) {
        holding.add(office.office());
        held.computeIfAbsent(run, r -> new ArrayList<>()).add(0, office);
    }

    /** Takes up an office, unless the name has one that excludes it. */
    void hold(NameRun run, Held office) {
        List<Held> all = held.computeIfAbsent(run, r -> new ArrayList<>());
        boolean other = all.stream().allMatch(h -> h.office().match().last() < office.office().match().first());
        if (all.isEmpty()) {
            all.add(office);
        } else if (other && !office.weak() && all.get(0).of() == 1 && office.of() == 1) {
            // in apposition behind the name, when one stands before it already
            all.add(office);
        }
    }

    /** @return the first name behind an office that holds it, or null */
    NameRun holderBehind(OfficePhrase office) {
        NameRun first = null;
        for (Map.Entry<NameRun, List<Held>> holder : held.entrySet()) {
            NameRun run = holder.getKey();
            boolean behind = run.first() > office.last() && (first == null || run.first() < first.first());
            if (behind && holder.getValue().stream().anyMatch(h -> h.office() == office)) {
                first = run;
            }
        }
        return first;
    }
}
