package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.loading.fold.Joining.Join;
import org.entente.reading.Stage;

/**
 * Which tellings are of one agreement: first those signed on a known day, by that day, then every other one that fits one
 * of them better than all others, then the rest among themselves. A telling that fits two agreements alike stays alone.
 */
final class InstrumentFold {

    private final Likeness.Judge judge;

    InstrumentFold(Likeness.Judge judge) {
        this.judge = judge;
    }

    /** @return the tellings, grouped by agreement */
    static List<List<Telling>> agreements(List<Telling> tellings) {
        return new InstrumentFold(Likeness::of).fold(tellings);
    }

    List<List<Telling>> fold(List<Telling> tellings) {
        Map<String, List<Telling>> byParties = tellings.stream().sorted(Telling.ORDER)
                .collect(Collectors.groupingBy(Telling::parties, TreeMap::new, Collectors.toList()));
        return byParties.values().stream().flatMap(this::ofOneSetOfParties).map(Bundle::inOrder).toList();
    }

    private Stream<Bundle> ofOneSetOfParties(List<Telling> tellings) {
        // what tells most comes first, so that the vague joins the clear and not the other way round
        List<Bundle> signed = tellings.stream().filter(telling -> telling.signed() != null)
                .collect(Collectors.groupingBy(InstrumentFold::signature, TreeMap::new, Collectors.toList())).values()
                .stream().map(Bundle::new).toList();
        // no two of these are alike unless signed on one day
        signed = merged(signed, bundle -> bundle.timeline().notBefore(Stage.SIGNED));
        List<Bundle> alone = joinClearest(tellings.stream().filter(telling -> telling.signed() == null).toList(), signed);
        // no two without a day of signing are alike unless of one type
        return Stream.concat(signed.stream(), merged(alone, Bundle::type).stream());
    }

    // those of one signature need no comparing; where the subject is not told there is none
    private static String signature(Telling telling) {
        String subject = telling.subjects().isEmpty() ? telling.reading().name() + telling.index()
                : telling.subjects().toString();
        return telling.signed() + " " + telling.instrument().type() + " " + subject;
    }

    private List<Bundle> merged(List<Bundle> bundles, Function<Bundle, Object> kept) {
        var left = new HashSet<Bundle>();
        bundles.stream().collect(Collectors.groupingBy(kept)).values()
                .forEach(those -> left.addAll(those.size() == 1 ? those : Merging.merge(those, judge)));
        return bundles.stream().filter(left::contains).toList();
    }

    /** @return those that join none */
    private List<Bundle> joinClearest(List<Telling> undated, List<Bundle> signed) {
        Map<String, Joining> byType = signed.stream().collect(Collectors.groupingBy(Bundle::type,
                Collectors.collectingAndThen(Collectors.toList(), those -> new Joining(those, judge))));
        var alone = new ArrayList<Bundle>();
        var joins = new ArrayList<Join>();
        var none = new Joining(List.of(), judge);
        for (Telling telling : undated) {
            byType.getOrDefault(telling.instrument().type(), none).best(telling).ifPresentOrElse(joins::add,
                    () -> alone.add(new Bundle(List.of(telling))));
        }
        joins.sort(Comparator.comparing(Join::likeness).reversed().thenComparing(Join::telling, Telling.ORDER));
        for (Join join : joins) {
            if (judge.compare(join.bundle(), join.agreement()) != Likeness.NONE) {
                join.agreement().add(join.bundle());
            } else {
                alone.add(join.bundle());
            }
        }
        return alone;
    }
}
