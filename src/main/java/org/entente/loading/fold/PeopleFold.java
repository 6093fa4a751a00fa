package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.loading.name.SpokenName;

/**
 * Who is who across documents: first what the authority file knows, then names that sound alike in the service of one
 * state or organisation, then names alike in their consonants, ever more coarsely, and in an office, then short forms that
 * fit one person only. Whoever fits two people stays alone.
 */
final class PeopleFold {

    private final List<Figure> figures;

    private PeopleFold(Collection<Usage> usages) {
        // sorted, so that the order in which files come does not decide
        figures = usages.stream().sorted(Usage.ORDER).map(Figure::new).toList();
    }

    /** @return the usages, grouped by person */
    static List<List<Usage>> people(Collection<Usage> usages) {
        var fold = new PeopleFold(usages);
        fold.join(Figure::authorityKeys, (one, other) -> true);
        fold.join(PeopleFold::soundsOfCompleteNames, (one, other) -> true);
        fold.join(PeopleFold::sounds, Figure::sharesRoleWith);
        fold.join(PeopleFold::bones, Figure::sharesRoleWith);
        fold.join(PeopleFold::voicelessBones, PeopleFold::shareRoleOnly);
        fold.join(PeopleFold::outlines, PeopleFold::shareRoleOnly);
        fold.joinShortForms();
        fold.joinThoseOfUnknownService();
        return fold.distinct().stream().map(Figure::usages)
                .sorted(Comparator.comparing(people -> people.get(0), Usage.ORDER)).toList();
    }

    private void join(Function<Figure, Collection<String>> keys, BiPredicate<Figure, Figure> alike) {
        var byKey = new TreeMap<String, Set<Figure>>();
        for (Figure figure : distinct()) {
            keys.apply(figure).forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(figure));
        }
        for (Set<Figure> candidates : byKey.values()) {
            List<Figure> different = new ArrayList<>();
            for (Figure candidate : candidates) {
                Figure figure = candidate.now();
                var place = different.stream().map(Figure::now)
                        .filter(other -> other == figure || alike.test(other, figure) && other.admits(figure)).findFirst();
                if (place.isEmpty()) {
                    different.add(figure);
                } else if (place.get() != figure) {
                    place.get().merge(figure);
                }
            }
        }
    }

    private void joinShortForms() {
        Map<Integer, List<Figure>> byWeight = distinct().stream()
                .collect(Collectors.groupingBy(Figure::weight, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.toList()));
        for (List<Figure> alike : byWeight.values()) {
            var complete = new HashMap<String, Set<Figure>>();
            for (Figure figure : distinct()) {
                wordsServing(figure).forEach(key -> complete.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(figure));
            }
            var joins = new ArrayList<Figure[]>();
            for (Figure brief : alike) {
                var candidates = wordsServing(brief).stream()
                        .flatMap(key -> complete.getOrDefault(key, Set.of()).stream())
                        .filter(other -> isShortFormOf(brief, other)).distinct().toList();
                if (candidates.size() == 1) {
                    joins.add(new Figure[] { candidates.get(0), brief });
                }
            }
            for (Figure[] join : joins) {
                if (join[0].now().admits(join[1].now())) {
                    join[0].now().merge(join[1].now());
                }
            }
        }
    }

    private static boolean isShortFormOf(Figure brief, Figure other) {
        if (brief == other || brief.weight() >= other.weight() || !other.admits(brief)) {
            return false;
        }
        boolean officeFits = brief.sharesRoleWith(other)
                || brief.withoutOffice() && brief.names().stream().anyMatch(name -> name.words().size() > 1);
        return officeFits && brief.names().stream()
                .anyMatch(name -> other.names().stream().anyMatch(name::isPartOf));
    }

    private void joinThoseOfUnknownService() {
        var known = new HashMap<String, Set<Figure>>();
        for (Figure figure : distinct()) {
            if (!figure.ofUnknownService()) {
                completeNames(figure).flatMap(name -> name.sounds().stream())
                        .forEach(sound -> known.computeIfAbsent(sound, s -> new LinkedHashSet<>()).add(figure));
            }
        }
        var joins = new ArrayList<Figure[]>();
        for (Figure figure : distinct()) {
            if (figure.ofUnknownService()) {
                var candidates = completeNames(figure).flatMap(name -> name.sounds().stream())
                        .flatMap(sound -> known.getOrDefault(sound, Set.of()).stream()).distinct().toList();
                if (candidates.size() == 1 && candidates.get(0).admits(figure)
                        && (figure.withoutOffice() || candidates.get(0).sharesRoleWith(figure))) {
                    joins.add(new Figure[] { candidates.get(0), figure });
                }
            }
        }
        joins.forEach(join -> join[0].now().merge(join[1].now()));
    }

    private static Collection<String> soundsOfCompleteNames(Figure figure) {
        return serving(figure, completeNames(figure).flatMap(name -> name.sounds().stream()).toList());
    }

    private static Collection<String> sounds(Figure figure) {
        return figure.complete() ? List.of()
                : serving(figure, figure.names().stream().flatMap(name -> name.sounds().stream()).toList());
    }

    private static Collection<String> bones(Figure figure) {
        return serving(figure, completeNames(figure).flatMap(name -> name.bones().stream()).toList());
    }

    // one text that names both would not write one man in two ways as unlike as that
    private static boolean shareRoleOnly(Figure one, Figure other) {
        return one.sharesRoleWith(other) && !one.sharesDocumentWith(other);
    }

    private static Collection<String> voicelessBones(Figure figure) {
        return serving(figure, completeNames(figure).flatMap(name -> name.voicelessBones().stream()).toList());
    }

    private static Collection<String> outlines(Figure figure) {
        return serving(figure, figure.outlines());
    }

    private static Collection<String> wordsServing(Figure figure) {
        return serving(figure, figure.names().stream().flatMap(name -> name.words().stream())
                .filter(word -> !word.initial()).map(SpokenName.Word::sound).distinct().toList());
    }

    private static java.util.stream.Stream<SpokenName> completeNames(Figure figure) {
        return figure.names().stream().filter(SpokenName::complete);
    }

    private static Collection<String> serving(Figure figure, Collection<String> names) {
        return figure.served().stream().flatMap(served -> names.stream().map(name -> served + "|" + name)).toList();
    }

    private List<Figure> distinct() {
        return figures.stream().map(Figure::now).distinct().toList();
    }
}
