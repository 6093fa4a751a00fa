package org.entente.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.entente.folding.Folded;
import org.entente.folding.Indexed;
import org.entente.graphql.NodeId;

/** What a search has to find, by looking at every row. */
final class Sought {

    private static final int MOST = 250;
    private static final Comparator<Row> BEST_FIRST = Comparator.comparingInt(Row::known).reversed()
            .thenComparing(Row::kind).thenComparing(Row::key);

    private final List<Row> names;
    private final List<Row> titles;
    private final List<Row> texts;
    private final Set<String> wordsOfNames;

    /** A row of what is searched. */
    record Row(NodeId.Kind kind, String key, int known, String folded) {

        static Row of(List<String> row) {
            return new Row(NodeId.Kind.valueOf(row.get(0)), row.get(1), Integer.parseInt(row.get(2)), row.get(3));
        }

        boolean has(String word, String end) {
            return folded.contains(" " + Indexed.mark(kind.name()) + word + end);
        }
    }

    Sought(List<Row> names, List<Row> titles, List<Row> texts) {
        this.names = names;
        this.titles = titles;
        this.texts = texts;
        wordsOfNames = names.stream().flatMap(row -> Indexed.words(row.folded()).stream()).filter(word -> word.length() > 4)
                .collect(Collectors.toSet());
    }

    /** @return the score of each thing's {@code kind:key}, in order */
    Map<String, Double> by(String text, Set<NodeId.Kind> kinds) {
        List<Set<String>> words = Folded.of(text).words();
        List<List<String>> alike = words.stream().map(this::alike).toList();
        BiPredicate<Row, Integer> whole = (row, i) -> words.get(i).stream().anyMatch(word -> row.has(word, " "));
        BiPredicate<Row, Integer> begun = (row, i) -> words.get(i).stream().anyMatch(word -> row.has(word, ""));
        BiPredicate<Row, Integer> misspelt = (row, i) -> words.get(i).stream().anyMatch(word -> word.length() < 3)
                ? whole.test(row, i)
                : begun.test(row, i) || alike.get(i).stream().anyMatch(word -> row.has(word, " "));
        Map<String, Double> found = new LinkedHashMap<>();
        double score = 1;
        for (List<Row> rows : List.of(names, titles, texts)) {
            for (BiPredicate<Row, Integer> met : List.of(whole, begun)) {
                add(found, score, rows, kinds, words.size(), met);
                score -= 0.1;
            }
        }
        if (alike.stream().anyMatch(others -> !others.isEmpty())) {
            add(found, score, names, kinds, words.size(), misspelt);
        }
        return found;
    }

    private static void add(Map<String, Double> found, double score, List<Row> rows, Set<NodeId.Kind> kinds, int words,
            BiPredicate<Row, Integer> met) {
        List<Row> best = new ArrayList<>();
        for (NodeId.Kind kind : kinds) {
            rows.stream().filter(row -> row.kind() == kind)
                    .filter(row -> java.util.stream.IntStream.range(0, words).allMatch(i -> met.test(row, i)))
                    .sorted(BEST_FIRST).limit(MOST).forEach(best::add);
        }
        best.stream().sorted(BEST_FIRST)
                .forEach(row -> found.putIfAbsent(row.kind() + ":" + row.key(), Math.round(score * 10) / 10.0));
    }

    private List<String> alike(Set<String> spellings) {
        return wordsOfNames.stream()
                .filter(word -> spellings.stream().anyMatch(asked -> asked.length() > 3 && isOneApart(asked, word))).toList();
    }

    /** One is made of the other by putting a letter in or another in its place, or by exchanging two neighbours. */
    private static boolean isOneApart(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        for (int i = 0; i < longer.length(); i++) {
            String end = longer.substring(i + 1);
            boolean put = (longer.substring(0, i) + end).equals(shorter);
            boolean changed = i < shorter.length() && longer.length() == shorter.length()
                    && longer.charAt(i) != shorter.charAt(i)
                    && (longer.substring(0, i) + shorter.charAt(i) + end).equals(shorter);
            boolean exchanged = !end.isEmpty() && longer.charAt(i) != end.charAt(0)
                    && (longer.substring(0, i) + end.charAt(0) + longer.charAt(i) + end.substring(1)).equals(shorter);
            if (put || changed || exchanged) {
                return true;
            }
        }
        return false;
    }
}
