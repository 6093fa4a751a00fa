package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tellings held to be of one agreement, with what {@link Likeness} looks at kept at hand. */
final class Bundle {

    private final Map<String, List<Telling>> byDocument = new HashMap<>(2);
    private final Set<Matter> matters = new HashSet<>(2);
    private final Timeline timeline = Timeline.empty();
    private int size;

    Bundle(Collection<Telling> tellings) {
        for (Telling telling : tellings) {
            byDocument.computeIfAbsent(telling.reading().name(), name -> new ArrayList<>(1)).add(telling);
            matters.add(Matter.of(telling));
            timeline.add(Timeline.of(telling));
            size++;
        }
    }

    void add(Bundle other) {
        other.byDocument.forEach(
                (name, those) -> byDocument.computeIfAbsent(name, n -> new ArrayList<>(those.size())).addAll(those));
        matters.addAll(other.matters);
        timeline.add(other.timeline);
        size += other.size;
    }

    /** @return how many tellings there are */
    int size() {
        return size;
    }

    Set<Matter> matters() {
        return matters;
    }

    Timeline timeline() {
        return timeline;
    }

    /** @return of what type it is, one of them when told differently */
    String type() {
        return matters.iterator().next().type();
    }

    /** @return whether one tells no subject */
    boolean untold() {
        return matters.stream().anyMatch(Matter::untold);
    }

    /** @return the tellings, in {@link Telling#ORDER} */
    List<Telling> inOrder() {
        return byDocument.values().stream().flatMap(List::stream).sorted(Telling.ORDER).toList();
    }

    /** @return whether the condition holds for each two tellings, of this and of the other, that are of one document */
    boolean ofOneDocument(Bundle other, BiPredicate<Telling, Telling> condition) {
        if (other.byDocument.size() < byDocument.size()) {
            return other.ofOneDocument(this, condition);
        }
        for (Map.Entry<String, List<Telling>> document : byDocument.entrySet()) {
            for (Telling there : other.byDocument.getOrDefault(document.getKey(), List.of())) {
                if (!document.getValue().stream().allMatch(here -> condition.test(here, there))) {
                    return false;
                }
            }
        }
        return true;
    }
}
