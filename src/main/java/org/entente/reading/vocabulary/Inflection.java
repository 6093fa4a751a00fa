package org.entente.reading.vocabulary;

import java.util.Set;

import org.entente.reading.Language;

/**
 * How the words of one language change. A word of the vocabulary is filed under its keys; a word of a text belongs to it
 * when a key is the word itself, or its beginning with a tail that the language can put behind it. All on folded text.
 */
interface Inflection {

    /**
     * @param word a dictionary form
     * @param stem the part of it that suffixes go on, or null when the form does not say
     * @return what to file the word under
     */
    Set<String> keys(String word, String stem);

    /** @return whether the language adds suffixes in chains, so that text words are to be tried by their beginnings */
    boolean agglutinates();

    /** @return whether the language can put fold[from, to) behind a key; the empty tail always */
    boolean accepts(String fold, int from, int to);

    static Inflection of(Language language) {
        return switch (language) {
            case AZ, TR -> new TurkicInflection();
            case RU -> new RussianInflection();
            case EN -> new EnglishInflection();
        };
    }
}
