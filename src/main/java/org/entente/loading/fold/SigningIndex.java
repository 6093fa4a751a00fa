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
        long earliest = bundle.timeline().earliestSigning();
        long latest = bundle.timeline().latestSigning();
        return earliest > latest ? Stream.empty()
                : byDay.subMap(earliest, true, latest, true).values().stream().flatMap(List::stream);
    }
}
