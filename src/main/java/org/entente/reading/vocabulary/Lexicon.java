package org.entente.reading.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.entente.reading.Language;

/**
 * The forms of one language as one automaton over words: finds every form in a text in a time that does not grow with
 * the vocabulary. Immutable once built.
 */
public final class Lexicon {

    private static final int ROOT = 0;
    private static final int[] NONE = {};

    private final Inflection inflection;
    private final Map<String, int[]> wordsByKey = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Form>> forms = new ArrayList<>(List.of(List.of()));

    /** A word as forms use it: texts must capitalise it so, and may or may not inflect it. */
    private record Word(String written, String stem, boolean inflects, boolean open, Capitals capitals) {
    }

    /** A word of the text recognised as a word of the vocabulary, up to {@code stemEnd}. */
    private record Reach(int node, int stemEnd) {
    }

    /**
     * @param entries the entries by kind
     * @param fold folds a text without changing its length
     * @param tokens cuts a form's word as texts are cut, so that both meet
     */
    Lexicon(Language language, Map<Kind, List<Entry>> entries, Function<String, String> fold,
            Function<String, List<String>> tokens) {
        inflection = Inflection.of(language);
        Map<Word, Integer> known = new HashMap<>();
        entries.forEach((kind, list) -> list.forEach(entry -> entry.forms(language).forEach(form -> {
            int node = ROOT;
            StringBuilder written = new StringBuilder();
            for (FormWord word : FormWord.parse(form, language)) {
                written.append(written.isEmpty() ? "" : " ").append(word.written());
                List<String> parts = tokens.apply(word.written());
                for (int i = 0; i < parts.size(); i++) {
                    boolean last = i == parts.size() - 1;
                    String stem = last && parts.size() == 1 ? word.stem() : null;
                    int id = file(new Word(parts.get(i), stem, last && word.inflects(), last && word.open(),
                            Capitals.of(parts.get(i))), known, fold);
                    node = edges.computeIfAbsent(edge(node, id), e -> addNode());
                }
            }
            List<Form> here = new ArrayList<>(forms.get(node));
            here.add(new Form(kind, entry, written.toString()));
            forms.set(node, List.copyOf(here));
        })));
    }

    private int addNode() {
        forms.add(List.of());
        return forms.size() - 1;
    }

    private int file(Word word, Map<Word, Integer> known, Function<String, String> fold) {
        Integer old = known.get(word);
        if (old != null) {
            return old;
        }
        int id = words.size();
        words.add(word);
        known.put(word, id);
        String folded = fold.apply(word.written());
        String stem = word.stem() == null ? null : fold.apply(word.stem());
        Set<String> keys = word.inflects() ? inflection.keys(folded, stem) : Set.of(folded);
        for (String key : keys) {
            int[] before = wordsByKey.getOrDefault(key, NONE);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = id;
            wordsByKey.put(key, after);
        }
        return id;
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }

    /** @return every form in the text, also those inside others, in the order of their ends */
    public List<Match> matches(Words text) {
        List<Match> found = new ArrayList<>();
        List<List<Reach>> labels = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            labels.add(recognise(text, i));
        }
        for (int first = 0; first < text.size(); first++) {
            List<Reach> frontier = List.of(new Reach(ROOT, 0));
            for (int token = first; token < text.size() && !frontier.isEmpty(); token++) {
                List<Reach> next = new ArrayList<>();
                for (Reach from : frontier) {
                    for (Reach word : labels.get(token)) {
                        Integer node = edges.get(edge(from.node(), word.node()));
                        if (node != null) {
                            next.add(new Reach(node, word.stemEnd()));
                        }
                    }
                }
                for (Reach reach : next) {
                    for (Form form : forms.get(reach.node())) {
                        int last = withSuffixAfterHyphen(text, token);
                        add(found, new Match(form, first, last, text.starts()[first], reach.stemEnd(), text.ends()[last]));
                    }
                }
                frontier = next;
            }
        }
        return found;
    }

    /** One form can be reached by two of a word's keys; the longer stem tells more. */
    private static void add(List<Match> found, Match match) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).first() == match.first(); i--) {
            Match other = found.get(i);
            if (other.last() == match.last() && other.form() == match.form()) {
                if (other.stemEnd() < match.stemEnd()) {
                    found.set(i, match);
                }
                return;
            }
        }
        found.add(match);
    }

    /** The words of the vocabulary that one token can be; {@code node} holds the word's number. */
    private List<Reach> recognise(Words text, int token) {
        String word = text.folded(token);
        int start = text.starts()[token];
        List<Reach> found = new ArrayList<>();
        for (int length = word.length(); length > 0; length--) {
            int[] ids = wordsByKey.getOrDefault(word.substring(0, length), NONE);
            if (ids.length > 0) {
                boolean accepted = inflection.accepts(word.substring(length));
                for (int id : ids) {
                    Word known = words.get(id);
                    boolean whole = length == word.length();
                    int mustBeCapital = Math.min(length, known.written().length());
                    if ((whole || known.open() || known.inflects() && accepted)
                            && known.capitals().met(text.text(), start, start + mustBeCapital)
                            && !isOtherI(text.text().charAt(start), known.written().charAt(0))) {
                        found.add(new Reach(id, start + length));
                    }
                }
            }
        }
        return found;
    }

    /** Folding makes one letter of dotted and dotless i; a capital tells them apart: İrakli is not {@code Irak} + li. */
    private boolean isOtherI(char inText, char inForm) {
        return inflection.agglutinates() && inText == 'İ' && inForm == 'I';
    }

    /** {@code ABŞ-nin}, {@code Report-a}: where suffixes are written behind a hyphen they belong to the word. */
    private int withSuffixAfterHyphen(Words text, int token) {
        if (inflection.agglutinates() && text.touchesNext(token) && text.folded(token + 1).equals("-")
                && text.touchesNext(token + 1) && text.size() > token + 2) {
            String tail = text.folded(token + 2);
            if (tail.length() <= 6 && inflection.accepts(tail)) {
                return token + 2;
            }
        }
        return token;
    }
}
