package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tellings are of one agreement: first those signed on a known day, by that day, then every other one that fits one
 * of them better than all others, then the rest among themselves. A telling that fits two agreements alike stays alone.
 */
final class InstrumentFold {

    private final List<List<Telling>> agreements = new ArrayList<>();

    private InstrumentFold() {
    }

    /** @return the tellings, grouped by agreement */
    static List<List<Telling>> agreements(List<Telling> tellings) {
        Map<String, List<Telling>> byParties = tellings.stream().sorted(Telling.ORDER)
                .collect(Collectors.groupingBy(Telling::parties, TreeMap::new, Collectors.toList()));
        return byParties.values().stream().flatMap(those -> new InstrumentFold().fold(those).stream()).toList();
    }

    private List<List<Telling>> fold(List<Telling> tellings) {
        // what tells most comes first, so that the vague joins the clear and not the other way round
        tellings.stream().filter(telling -> telling.signed() != null)
                .collect(Collectors.groupingBy(InstrumentFold::signature, TreeMap::new, Collectors.toList())).values()
                .forEach(alike -> agreements.add(new ArrayList<>(alike)));
        mergeAlike();
        joinClearest(tellings.stream().filter(telling -> telling.signed() == null).toList());
        agreements.forEach(agreement -> agreement.sort(Telling.ORDER));
        return agreements;
    }

    // those of one signature need no comparing; where the subject is not told there is none
    private static String signature(Telling telling) {
        String subject = telling.subjects().isEmpty() ? telling.reading().name() + telling.index()
                : telling.subjects().toString();
        return telling.signed() + " " + telling.instrument().type() + " " + subject;
    }

    private void mergeAlike() {
        for (Likeness wanted : new Likeness[] { Likeness.CLEAR, Likeness.LIKELY, Likeness.POSSIBLE }) {
            var pairs = new ArrayList<List<List<Telling>>>();
            for (List<Telling> one : agreements) {
                // without a subject, only what cannot be of two agreements
                if (wanted != Likeness.POSSIBLE || fitsOneOnly(one)) {
                    partners(one, wanted).stream().filter(other -> wanted != Likeness.POSSIBLE || fitsOneOnly(other))
                            .forEach(other -> pairs.add(List.of(one, other)));
                }
            }
            pairs.forEach(pair -> merge(pair.get(0), pair.get(1)));
        }
    }

    private boolean fitsOneOnly(List<Telling> telling) {
        List<List<Telling>> partners = partners(telling, Likeness.POSSIBLE);
        return partners.stream().allMatch(one -> partners.stream()
                .allMatch(other -> one == other || likeness(one, other) != Likeness.NONE));
    }

    private List<List<Telling>> partners(List<Telling> one, Likeness wanted) {
        return agreements.stream().filter(other -> other != one && likeness(one, other) == wanted).toList();
    }

    private void merge(List<Telling> one, List<Telling> other) {
        if (agreements.stream().anyMatch(a -> a == one) && agreements.stream().anyMatch(a -> a == other)
                && likeness(one, other) != Likeness.NONE) {
            one.addAll(other);
            agreements.removeIf(agreement -> agreement == other);
        }
    }

    private void joinClearest(List<Telling> undated) {
        List<List<Telling>> dated = List.copyOf(agreements);
        var joins = new ArrayList<Join>();
        for (Telling telling : undated) {
            best(List.of(telling), dated).ifPresentOrElse(joins::add, () -> {
                var alone = new ArrayList<Telling>();
                alone.add(telling);
                agreements.add(alone);
            });
        }
        joins.sort(Comparator.comparing(Join::likeness).reversed().thenComparing(Join::telling, Telling.ORDER));
        for (Join join : joins) {
            if (likeness(List.of(join.telling), join.agreement) != Likeness.NONE) {
                join.agreement.add(join.telling);
            } else {
                agreements.add(new ArrayList<>(List.of(join.telling)));
            }
        }
        mergeUndated(dated);
    }

    private void mergeUndated(List<List<Telling>> dated) {
        List<List<Telling>> rest = agreements.stream().filter(a -> dated.stream().noneMatch(d -> d == a)).toList();
        var others = new InstrumentFold();
        others.agreements.addAll(rest);
        others.mergeAlike();
        agreements.removeIf(a -> rest.stream().anyMatch(r -> r == a));
        agreements.addAll(others.agreements);
    }

    private static Optional<Join> best(List<Telling> telling, List<List<Telling>> agreements) {
        for (Likeness wanted : new Likeness[] { Likeness.CLEAR, Likeness.LIKELY, Likeness.POSSIBLE }) {
            var fitting = agreements.stream().filter(agreement -> likeness(telling, agreement) == wanted).toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(new Join(telling.get(0), fitting.get(0), wanted))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // the best of any two, when no two speak against it
    private static Likeness likeness(List<Telling> one, List<Telling> other) {
        Likeness best = Likeness.NONE;
        for (Telling here : one) {
            for (Telling there : other) {
                Likeness likeness = Likeness.of(here, there);
                if (likeness == Likeness.NONE) {
                    return Likeness.NONE;
                }
                best = likeness.compareTo(best) > 0 ? likeness : best;
            }
        }
        return best;
    }

    private record Join(Telling telling, List<Telling> agreement, Likeness likeness) {
    }
}
