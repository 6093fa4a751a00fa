package org.entente.reading.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was found in a text, the longest form winning in each layer, of fields the leftmost; forms of the same words stand side by side, but for
 * a trap, which stands alone.
 */
public final class Layers {

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::length).reversed()
            .thenComparingInt(Match::start).thenComparing(match -> match.kind() != Kind.TRAPS);
    /** Fields and subjects are phrases that run into each other: the one that begins first is what is spoken of. */
    private static final Comparator<Match> FIRST_THEN_LONGEST = Comparator.comparingInt(Match::start)
            .thenComparing(Comparator.comparingInt(Match::length).reversed());

    private final Map<Kind, List<Match>> byKind = new EnumMap<>(Kind.class);

    private Layers() {
    }

    /** @return the winners among all matches of one text */
    public static Layers of(List<Match> matches) {
        Map<Kind.Layer, List<Match>> byLayer = new EnumMap<>(Kind.Layer.class);
        for (Match match : matches) {
            byLayer.computeIfAbsent(match.kind().layer(), l -> new ArrayList<>()).add(match);
        }
        Layers layers = new Layers();
        byLayer.forEach((layer, list) -> layers.add(winners(list,
                layer == Kind.Layer.FIELDS || layer == Kind.Layer.SUBJECTS ? FIRST_THEN_LONGEST : LONGEST_FIRST)));
        return layers;
    }

    private void add(List<Match> matches) {
        for (Match match : matches) {
            byKind.computeIfAbsent(match.kind(), k -> new ArrayList<>()).add(match);
        }
    }

    private static List<Match> winners(List<Match> matches, Comparator<Match> order) {
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort(order);
        List<Match> won = new ArrayList<>();
        Match[] owners = new Match[1 + matches.stream().mapToInt(Match::last).max().orElse(0)];
        for (Match match : sorted) {
            Match owner = owner(owners, match);
            if (owner == null) {
                Arrays.fill(owners, match.first(), match.last() + 1, match);
                won.add(match);
            } else if (owner.first() == match.first() && owner.last() == match.last() && owner.kind() != Kind.TRAPS) {
                won.add(match);
            }
        }
        won.sort(Comparator.comparingInt(Match::start).thenComparing(m -> m.kind()));
        return won;
    }

    /** The winner that has the first of the match's words that is not free, or null. */
    private static Match owner(Match[] owners, Match match) {
        Match owner = null;
        for (int token = match.first(); token <= match.last() && owner == null; token++) {
            owner = owners[token];
        }
        return owner;
    }

    /** @return the winners of one kind, in the text's order */
    public List<Match> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** @return the winners of one kind that meet a condition, in the text's order */
    public List<Match> of(Kind kind, Predicate<Match> condition) {
        return of(kind).stream().filter(condition).toList();
    }

}
