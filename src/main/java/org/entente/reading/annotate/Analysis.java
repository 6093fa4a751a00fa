package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Layers;
import org.entente.reading.vocabulary.Match;
import org.entente.reading.vocabulary.Words;

/**
 * A text laid out for the annotators: its words, its clauses in order (furniture left out) and what of the vocabulary was
 * found in them. Made for one text and used by one thread.
 */
public final class Analysis {

    private final Language language;
    private final Words words;
    private final List<Clause> clauses;
    private final Layers layers;
    private final int[][] firstAt = new int[Kind.values().length][];

    public Analysis(Language language, Words words, List<Clause> clauses, Layers layers) {
        this.language = language;
        this.words = words;
        this.clauses = List.copyOf(clauses);
        this.layers = layers;
    }

    public Language language() {
        return language;
    }

    public Words words() {
        return words;
    }

    public String text() {
        return words.text();
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** @return what was found of one kind, in the text's order */
    public List<Match> found(Kind kind) {
        return layers.of(kind);
    }

    /** @return what was found of one kind in a clause */
    public List<Match> found(Kind kind, Clause clause) {
        return between(kind, clause.start(), clause.end(), m -> true);
    }

    /** @return what was found under one code in a clause */
    public List<Match> found(Kind kind, String code, Clause clause) {
        return between(kind, clause.start(), clause.end(), m -> m.code().equals(code));
    }

    /** @return what was found of one kind inside a span and meets a condition */
    public List<Match> between(Kind kind, int start, int end, Predicate<Match> condition) {
        List<Match> all = layers.of(kind);
        List<Match> inside = new ArrayList<>();
        for (int i = firstFrom(all, start); i < all.size() && all.get(i).start() < end; i++) {
            if (all.get(i).end() <= end && condition.test(all.get(i))) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    private static int firstFrom(List<Match> sorted, int start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return what was found of one kind that holds a token; nothing for a token outside the text */
    public List<Match> at(Kind kind, int token) {
        List<Match> all = layers.of(kind);
        if (token < 0 || token >= words.size() || all.isEmpty()) {
            return List.of();
        }
        if (firstAt[kind.ordinal()] == null) {
            firstAt[kind.ordinal()] = firstAt(all);
        }
        int first = firstAt[kind.ordinal()][token];
        // what was found of one kind lies apart, but for what lies on the same words
        int end = first;
        while (end < all.size() && all.get(end).first() <= token) {
            end++;
        }
        return first == end ? List.of() : all.subList(first, end);
    }

    /** Of each token the index of the first match that does not end before it. */
    private int[] firstAt(List<Match> all) {
        int[] first = new int[words.size()];
        int match = 0;
        for (int token = 0; token < first.length; token++) {
            while (match < all.size() && all.get(match).last() < token) {
                match++;
            }
            first[token] = match;
        }
        return first;
    }

    /**
     * @throws IllegalArgumentException when the offset lies in no clause
     */
    public int clauseAt(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Clause clause = clauses.get(middle);
            if (clause.end() <= offset) {
                low = middle + 1;
            } else if (clause.start() > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        throw new IllegalArgumentException("no clause at " + offset);
    }

    /** @return the span with its sentence, as a citation */
    public Passage passage(int start, int end) {
        Clause clause = clauses.get(clauseAt(start));
        return new Passage(start, end, clause.start(), Math.max(end, clause.end()));
    }

    /** @return what follows the dictionary's part of the match, folded: its suffixes */
    public String suffix(Match match) {
        return words.fold().substring(match.stemEnd(), match.end());
    }
}
