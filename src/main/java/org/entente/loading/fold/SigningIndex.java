package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.reading.Stage;

/** Agreements signed on known days, by these: finds those that may have been signed when another telling lets them. */
final class SigningIndex implements Candidates.Index {

    private final NavigableMap<Long, List<Bundle>> byDay = new TreeMap<>();

    @Override
    public void add(Bundle signed) {
        byDay.computeIfAbsent(signed.timeline().notBefore(Stage.SIGNED), day -> new ArrayList<>()).add(signed);
    }

    @Override
    public Stream<Bundle> near(Bundle bundle) {
        long latest = bundle.timeline().latestSigning();
        // day by day: a stream of a submap's values would count them first
        return Stream.iterate(byDay.ceilingEntry(bundle.timeline().earliestSigning()),
                day -> day != null && day.getKey() <= latest, day -> byDay.higherEntry(day.getKey()))
                .flatMap(day -> day.getValue().stream());
    }
}
