package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/**
 * The rules of {@link InstrumentFold} and {@link Likeness} in the words they were first written in: every telling with every
 * other, which nobody has the time for with many, but which is easy to believe.
 */
final class InstrumentFoldAsWritten {

    // a document reaches these once; ratifications may be as many as the parties
    private static final Set<Stage> ONCE = EnumSet.of(Stage.INITIALLED, Stage.SIGNED, Stage.IN_FORCE, Stage.TERMINATED);
    private static final Stage[] IN_ORDER = { Stage.AGREED, Stage.INITIALLED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE,
            Stage.TERMINATED };
    // a signing late in the evening is told under the date of the place that tells it
    private static final int DAYS_OF_GRACE = 1;

    private final List<List<Telling>> agreements = new ArrayList<>();

    private InstrumentFoldAsWritten() {
    }

    /** @return the tellings, grouped by agreement */
    static List<List<Telling>> agreements(List<Telling> tellings) {
        Map<String, List<Telling>> byParties = tellings.stream().sorted(Telling.ORDER)
                .collect(Collectors.groupingBy(Telling::parties, TreeMap::new, Collectors.toList()));
        return byParties.values().stream().flatMap(those -> new InstrumentFoldAsWritten().fold(those).stream()).toList();
    }

    private List<List<Telling>> fold(List<Telling> tellings) {
        // what tells most comes first, so that the vague joins the clear and not the other way round
        tellings.stream().filter(telling -> telling.signed() != null)
                .collect(Collectors.groupingBy(InstrumentFoldAsWritten::signature, TreeMap::new, Collectors.toList())).values()
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
            // without a subject, only what cannot be of two agreements
            List<List<Telling>> allowed = agreements.stream()
                    .filter(one -> wanted != Likeness.POSSIBLE || fitsOneOnly(one)).toList();
            for (List<Telling> one : allowed) {
                partners(one, wanted).stream().filter(other -> allowed.stream().anyMatch(a -> a == other))
                        .forEach(other -> pairs.add(List.of(one, other)));
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
        var others = new InstrumentFoldAsWritten();
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
                Likeness likeness = likeness(here, there);
                if (likeness == Likeness.NONE) {
                    return Likeness.NONE;
                }
                best = likeness.compareTo(best) > 0 ? likeness : best;
            }
        }
        return best;
    }

    private static Likeness likeness(Telling one, Telling other) {
        boolean untold = one.subjects().isEmpty() || other.subjects().isEmpty();
        boolean same = Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()));
        // what is cheap to see comes first: every telling is compared with every other of the same parties
        if (!untold && !same && Collections.disjoint(one.subjects(), other.subjects())
                || !typesAgree(one, other, same && !untold) || !toldApart(one, other, same && !untold)
                || !datesAgree(one, other) || untold && signedByOthers(one, other)) {
            return Likeness.NONE;
        }
        if (untold) {
            return Likeness.POSSIBLE;
        }
        return same ? Likeness.CLEAR : Likeness.LIKELY;
    }

    // where the subject is not told, two ministers of one state have not signed the same
    private static boolean signedByOthers(Telling one, Telling other) {
        return one.signatories().entrySet().stream().anyMatch(state -> {
            Set<String> there = other.signatories().get(state.getKey());
            return there != null && Collections.disjoint(there, state.getValue());
        });
    }

    // languages name one instrument by different nouns: then subject and day of signing have to be the same
    private static boolean typesAgree(Telling one, Telling other, boolean sameSubject) {
        return one.instrument().type().equals(other.instrument().type())
                || sameSubject && one.signed() != null && one.signed().equals(other.signed());
    }

    // what one text tells as two is two, unless the two are the same in everything
    private static boolean toldApart(Telling one, Telling other, boolean sameSubject) {
        if (!one.reading().name().equals(other.reading().name())) {
            return true;
        }
        return sameSubject && one.instrument().type().equals(other.instrument().type()) && one.signed() != null
                && one.signed().equals(other.signed())
                && one.instrument().title().equalsIgnoreCase(other.instrument().title());
    }

    private static boolean datesAgree(Telling one, Telling other) {
        for (Stage stage : ONCE) {
            PartialDate here = one.dateOf(stage);
            PartialDate there = other.dateOf(stage);
            if (here != null && there != null && !Days.of(here).meets(Days.of(there))) {
                return false;
            }
        }
        return inOrder(one, other) && inOrder(other, one) && toldInTime(one, other) && toldInTime(other, one);
    }

    private static boolean inOrder(Telling one, Telling other) {
        for (int earlier = 0; earlier < IN_ORDER.length; earlier++) {
            PartialDate before = one.dateOf(IN_ORDER[earlier]);
            for (int later = earlier + 1; before != null && later < IN_ORDER.length; later++) {
                PartialDate after = other.dateOf(IN_ORDER[later]);
                if (after != null && Days.of(before).surelyAfter(Days.of(after))) {
                    return false;
                }
            }
        }
        return true;
    }

    // no text tells a signing before its day, and none speaks of what is long signed as a plan
    private static boolean toldInTime(Telling telling, Telling other) {
        LocalDate published = telling.published();
        PartialDate signed = other.dateOf(Stage.SIGNED);
        if (published == null || signed == null) {
            return true;
        }
        if (tells(telling, Stage.SIGNED) && Days.of(signed).first().isAfter(published.plusDays(DAYS_OF_GRACE))) {
            return false;
        }
        return reached(telling) || !published.minusDays(DAYS_OF_GRACE).isAfter(Days.of(signed).last());
    }

    private static boolean tells(Telling telling, Stage stage) {
        return telling.instrument().milestones().stream().anyMatch(milestone -> milestone.stage() == stage);
    }

    // tells of a stage from the agreed text on, so that the agreement is more than a plan
    private static boolean reached(Telling telling) {
        return telling.instrument().milestones().stream().anyMatch(milestone -> milestone.stage() != Stage.PROPOSED);
    }

    private record Join(Telling telling, List<Telling> agreement, Likeness likeness) {
    }
}
