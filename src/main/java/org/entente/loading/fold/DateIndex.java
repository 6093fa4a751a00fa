package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.reading.Stage;

/** Bundles by the months and years of their stages: finds those that dates do not keep apart, and some more. */
final class DateIndex implements Candidates.Index {

    // fewer are looked through faster than looked up
    private static final int FEW = 16;

    private final List<Bundle> all = new ArrayList<>();
    private final Map<Stage, Map<Period, List<Bundle>>> byPeriod = new EnumMap<>(Stage.class);

    @Override
    public void add(Bundle bundle) {
        all.add(bundle);
    }

    @Override
    public Stream<Bundle> near(Bundle bundle) {
        List<List<Bundle>> fewest = List.of(all);
        if (all.size() < FEW) {
            return all.stream();
        }
        for (Stage stage : Timeline.ONCE) {
            Period period = bundle.timeline().period(stage);
            if (period != Period.ANY) {
                Map<Period, List<Bundle>> those = byPeriod.computeIfAbsent(stage, this::byPeriod);
                List<List<Bundle>> near = period.meeting().stream().map(those::get).filter(Objects::nonNull).toList();
                fewest = size(near) < size(fewest) ? near : fewest;
            }
        }
        return fewest.stream().flatMap(List::stream);
    }

    private Map<Period, List<Bundle>> byPeriod(Stage stage) {
        var those = new HashMap<Period, List<Bundle>>();
        all.forEach(bundle -> those.computeIfAbsent(bundle.timeline().period(stage), p -> new ArrayList<>()).add(bundle));
        return those;
    }

    private static int size(List<List<Bundle>> lists) {
        return lists.stream().mapToInt(List::size).sum();
    }
}
