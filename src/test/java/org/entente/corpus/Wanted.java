package org.entente.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.loading.fold.AgreementFact;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/**
 * An agreement to be found, as all documents of its key tell it together.
 *
 * @param types those that the documents call it; {@code type} is that of the one that tells the furthest stage
 * @param dates those told, with null alone when none is
 */
record Wanted(String key, Set<String> files, String type, Set<String> types, String status, Set<String> dates,
        Set<String> places, Set<String> sides, Set<String> signatories, Set<String> sectors, Set<String> optionalSectors) {

    private record Told(String file, Gold gold, Gold.Agreement agreement) {
    }

    static List<Wanted> of(Map<String, Gold> golds) {
        Map<String, List<Told>> byKey = new LinkedHashMap<>();
        golds.forEach((file, gold) -> {
            for (int i = 0; i < gold.agreements().size(); i++) {
                Gold.Agreement agreement = gold.agreements().get(i);
                byKey.computeIfAbsent(Objects.requireNonNullElse(agreement.key(), file + "#" + i), k -> new ArrayList<>())
                        .add(new Told(file, gold, agreement));
            }
        });
        return byKey.entrySet().stream().map(entry -> together(entry.getKey(), entry.getValue())).toList();
    }

    /** What may be found and need not. */
    static List<Wanted> optional(Map<String, Gold> golds) {
        List<Wanted> optional = new ArrayList<>();
        golds.forEach((file, gold) -> gold.optionalAgreements()
                .forEach(agreement -> optional.add(together(file, List.of(new Told(file, gold, agreement))))));
        return optional;
    }

    private static Wanted together(String key, List<Told> told) {
        Gold.Agreement furthest = told.stream().map(Told::agreement)
                .max(Comparator.comparing(a -> Stage.valueOf(a.status()))).orElseThrow();
        Set<String> dates = told.stream().map(t -> t.agreement().date()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Wanted(key, told.stream().map(Told::file).collect(Collectors.toSet()), furthest.type(),
                all(told, t -> Set.of(t.agreement().type())), furthest.status(), dates,
                told.stream().map(t -> t.agreement().place()).filter(Objects::nonNull).collect(Collectors.toSet()),
                all(told, t -> t.agreement().sides()), all(told, t -> t.agreement().signatories()),
                all(told, t -> t.agreement().sectors()), all(told, t -> t.gold().optionalSectors()));
    }

    private static Set<String> all(List<Told> told, Function<Told, Collection<String>> values) {
        return told.stream().flatMap(t -> values.apply(t).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    static String date(AgreementFact found) {
        PartialDate date = found.date();
        return date == null ? null : date.toString();
    }

    static Set<String> sides(AgreementFact found) {
        Set<String> sides = new TreeSet<>(found.parties());
        sides.addAll(found.organisations());
        return sides;
    }

    boolean hasDate(AgreementFact found) {
        String date = date(found);
        return date == null ? dates.isEmpty() : dates.contains(date);
    }

    /** How well a found agreement fits this one; 0: it is another. */
    double affinity(AgreementFact found, Set<String> foundIn, boolean kindNeeded) {
        Set<String> common = new TreeSet<>(files);
        common.retainAll(foundIn);
        double parties = overlap(sides, sides(found));
        boolean kind = types.contains(found.type());
        if (common.isEmpty() || parties < 0.5 || !kind && (parties < 1 || kindNeeded)) {
            return 0;
        }
        return 4 * parties + (kind ? 2 : 0) + (hasDate(found) ? 1 : 0) + (status.equals(found.status().name()) ? 1 : 0)
                + (double) common.size() / files.size();
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 1 : (double) common.size() / all.size();
    }
}
