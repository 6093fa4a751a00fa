package org.entente.reading.language;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.UnreadableTextException;
import org.entente.reading.text.Tokenizer;

/**
 * Tells the language by its letters, its function words and its endings; languages that are not read compete, so that none
 * of them passes for one that is.
 */
public final class LanguageGuess {

    /** What is looked at, in UTF-16 code units; more does not make it surer. */
    private static final int SAMPLE = 6_000;
    /** Below it a text could be anything: names, numbers, noise. */
    private static final double SURE = 0.06;
    private static final LanguageModel MODEL = new LanguageModel();

    private LanguageGuess() {
    }

    /**
     * @param fold a folded text
     * @return the language that it is written in
     * @throws UnreadableTextException when it is none of the four
     */
    public static Language of(String fold) {
        List<String> words = new ArrayList<>();
        for (String word : Tokenizer.words(fold.substring(0, Math.min(fold.length(), SAMPLE)))) {
            if (Character.isLetter(word.charAt(0))) {
                words.add(word);
            }
        }
        String best = MODEL.best(words, SURE);
        for (Language language : Language.values()) {
            if (language.code().equals(best)) {
                return language;
            }
        }
        throw new UnreadableTextException("the language is not known; expected Azerbaijani, Russian, Turkish or English");
    }
}
