package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.header.Block;
import org.entente.reading.header.Page;
import org.entente.reading.text.Sentences;
import org.entente.reading.text.Token;
import org.entente.reading.text.Tokenizer;
import org.entente.reading.vocabulary.Layers;
import org.entente.reading.vocabulary.Match;
import org.entente.reading.vocabulary.Vocabulary;
import org.entente.reading.vocabulary.Words;

/** Lays a page out for the annotators: tokens, clauses and what of the vocabulary is in them. */
public final class Layout {

    private Layout() {
    }

    public static Analysis of(String text, String fold, Language language, Page page, Vocabulary vocabulary) {
        List<Token> tokens = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        int introduction = -1;
        int paragraph = 0;
        for (Block block : page.blocks()) {
            boolean item = block.kind() == Block.Kind.ITEM;
            for (Sentences.Sentence sentence : Sentences.of(language, text, block.start(), block.end())) {
                List<Token> own = Tokenizer.tokens(text, sentence.start(), sentence.end());
                if (own.isEmpty()) {
                    continue;
                }
                clauses.add(new Clause(sentence.start(), sentence.end(), tokens.size(), tokens.size() + own.size() - 1,
                        item ? introduction : -1, block.kind() == Block.Kind.TITLE, paragraph));
                tokens.addAll(own);
            }
            if (!item) {
                introduction = clauses.size() - 1;
            }
            paragraph++;
        }
        Words words = new Words(text, fold, tokens.stream().mapToInt(Token::start).toArray(),
                tokens.stream().mapToInt(Token::end).toArray());
        List<Match> matches = vocabulary.lexicon(language).matches(words).stream()
                .filter(m -> staysIn(clauses, m)).toList();
        return new Analysis(language, words, clauses, Layers.of(matches));
    }

    /** A form does not reach over the end of a sentence. */
    private static boolean staysIn(List<Clause> clauses, Match match) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).last() < match.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return match.last() <= clauses.get(low).last();
    }
}
