package org.entente.reading.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.entente.reading.Language;
import org.entente.reading.text.Trie;

/**
 * The forms of one language as one automaton over words: finds every form in a text in a time that does not grow with
 * the vocabulary. Immutable once built.
 */
public final class Lexicon {

    private static final int ROOT = 0;
    private static final Form[] NO_FORMS = {};

    private final Inflection inflection;
    private final Traits words;
    /** The numbers of the words by their keys. */
    private final Trie keys;
    /** Words to forms. */
    private final Edges phrases;
    /** Where the first word of a form leads, by the word's number: most words lead on from there or nowhere. */
    private final int[] openings;
    private final Form[][] formsAt;

    /** The automaton while it grows. */
    private static final class Draft {
        private final Map<Word, Integer> known = new HashMap<>();
        private final List<Word> words = new ArrayList<>();
        private final Trie.Draft keys = new Trie.Draft();
        private final Map<Long, Integer> phrases = new HashMap<>();
        private final List<Form[]> formsAt = new ArrayList<Form[]>(List.<Form[]> of(NO_FORMS));

        int phrase(int node, int word) {
            return phrases.computeIfAbsent(Edges.key(node, word), e -> {
                formsAt.add(NO_FORMS);
                return formsAt.size() - 1;
            });
        }
    }

    /**
     * @param entries the entries by kind
     * @param fold folds a text without changing its length
     * @param tokens cuts a form's word as texts are cut, so that both meet
     */
    Lexicon(Language language, Map<Kind, List<Entry>> entries, Function<String, String> fold,
            Function<String, List<String>> tokens) {
        inflection = Inflection.of(language);
        Draft draft = new Draft();
        entries.forEach((kind, list) -> list.forEach(entry -> entry.forms(language).forEach(form -> {
            int node = ROOT;
            StringBuilder written = new StringBuilder();
            for (FormWord word : FormWord.parse(form, language)) {
                written.append(written.isEmpty() ? "" : " ").append(word.written());
                List<String> parts = tokens.apply(word.written());
                for (int i = 0; i < parts.size(); i++) {
                    boolean last = i == parts.size() - 1;
                    String stem = last && parts.size() == 1 ? word.stem() : null;
                    node = draft.phrase(node, file(new Word(parts.get(i), stem, last && word.inflects(),
                            last && word.open(), Capitals.of(parts.get(i))), draft, fold));
                }
            }
            draft.formsAt.set(node, with(draft.formsAt.get(node), new Form(kind, entry, written.toString())));
        })));
        words = new Traits(draft.words);
        keys = draft.keys.done();
        openings = new int[draft.words.size()];
        for (int word = 0; word < openings.length; word++) {
            Integer opening = draft.phrases.remove(Edges.key(ROOT, word));
            openings[word] = opening == null ? Edges.NONE : opening;
        }
        phrases = new Edges(draft.phrases);
        formsAt = draft.formsAt.toArray(Form[][]::new);
    }

    private static Form[] with(Form[] forms, Form form) {
        Form[] more = Arrays.copyOf(forms, forms.length + 1);
        more[forms.length] = form;
        return more;
    }

    private int file(Word word, Draft draft, Function<String, String> fold) {
        Integer old = draft.known.get(word);
        if (old != null) {
            return old;
        }
        int id = draft.words.size();
        draft.words.add(word);
        draft.known.put(word, id);
        String folded = fold.apply(word.written());
        String stem = word.stem() == null ? null : fold.apply(word.stem());
        for (String key : word.inflects() ? inflection.keys(folded, stem) : Set.of(folded)) {
            draft.keys.file(key, id);
        }
        return id;
    }

    /** @return every form in the text, also those inside others, in the order of their beginnings */
    public List<Match> matches(Words text) {
        List<Match> found = new ArrayList<>();
        Labels labels = recognise(text);
        for (int first = 0; first < text.size(); first++) {
            for (int label = labels.first(first); label < labels.first(first + 1); label++) {
                follow(text, labels, first, first, ROOT, label, found);
            }
        }
        return found;
    }

    /** Goes on with a label of the token, from a node that the tokens before it have reached. */
    private void follow(Words text, Labels labels, int first, int token, int from, int label, List<Match> found) {
        int node = from == ROOT ? openings[labels.word(label)] : phrases.follow(from, labels.word(label));
        if (node == Edges.NONE) {
            return;
        }
        int last = formsAt[node].length == 0 ? token : withSuffixAfterHyphen(text, token);
        for (Form form : formsAt[node]) {
            add(found, new Match(form, first, last, text.starts()[first], labels.stemEnd(label), text.ends()[last]));
        }
        if (token + 1 < text.size()) {
            for (int next = labels.first(token + 1); next < labels.first(token + 2); next++) {
                follow(text, labels, first, token + 1, node, next, found);
            }
        }
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

    private Labels recognise(Words text) {
        Labels labels = new Labels(text.size());
        int[] path = new int[Words.LONGEST + 1];
        for (int token = 0; token < text.size(); token++) {
            int start = text.starts()[token];
            int end = Math.min(text.ends()[token], start + Words.LONGEST);
            int reached = start;
            int node = Trie.ROOT;
            while (reached < end && node != Trie.NONE) {
                node = keys.follow(node, text.fold().charAt(reached));
                path[++reached - start] = node;
            }
            for (reached -= node == Trie.NONE ? 1 : 0; reached > start; reached--) {
                int key = path[reached - start];
                if (keys.first(key) < keys.end(key)) {
                    label(labels, key, text, token, reached);
                }
            }
            labels.endToken();
        }
        return labels;
    }

    /** Which of the words, whose key are the token's letters up to {@code reached}, the token is. */
    private void label(Labels labels, int key, Words text, int token, int reached) {
        int start = text.starts()[token];
        int end = text.ends()[token];
        boolean whole = reached == end;
        boolean inflected = whole || inflection.accepts(text.fold(), reached, end);
        for (int i = keys.first(key); i < keys.end(key); i++) {
            int id = keys.number(i);
            if ((whole || words.isOpen(id) || inflected && words.inflects(id))
                    && words.capitals(id).met(text.text(), start, Math.min(reached, start + words.length(id)))
                    && !(text.text().charAt(start) == 'İ' && words.beginsWithDotlessI(id) && inflection.agglutinates())) {
                labels.add(id, reached);
            }
        }
    }

    /** {@code ABŞ-nin}, {@code Report-a}: where suffixes are written behind a hyphen they belong to the word. */
    private int withSuffixAfterHyphen(Words text, int token) {
        if (inflection.agglutinates() && text.touchesNext(token) && text.folded(token + 1).equals("-")
                && text.touchesNext(token + 1) && text.size() > token + 2) {
            int start = text.starts()[token + 2];
            int end = text.ends()[token + 2];
            if (end - start <= 6 && inflection.accepts(text.fold(), start, end)) {
                return token + 2;
            }
        }
        return token;
    }
}
