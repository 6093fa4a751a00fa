package org.entente.reading.vocabulary;

import java.util.List;

/** What texts must heed of each word, by the word's number; one number of 32 bits each, since every token asks for some. */
final class Traits {

    private static final int INFLECTS = 1;
    private static final int OPEN = 1 << 1;
    private static final int DOTLESS = 1 << 2;
    private static final int CAPITALS = 3;
    private static final int LENGTH = 8;
    private static final Capitals[] ALL_CAPITALS = Capitals.values();

    private final int[] traits;

    Traits(List<Word> words) {
        traits = words.stream().mapToInt(Traits::of).toArray();
    }

    private static int of(Word word) {
        return (word.inflects() ? INFLECTS : 0) | (word.open() ? OPEN : 0)
                | (word.written().charAt(0) == 'I' ? DOTLESS : 0) | word.capitals().ordinal() << CAPITALS
                | word.written().length() << LENGTH;
    }

    boolean inflects(int word) {
        return (traits[word] & INFLECTS) != 0;
    }

    boolean isOpen(int word) {
        return (traits[word] & OPEN) != 0;
    }

    /** Folding makes one letter of dotted and dotless i; a capital tells them apart: İrakli is not {@code Irak} + li. */
    boolean beginsWithDotlessI(int word) {
        return (traits[word] & DOTLESS) != 0;
    }

    Capitals capitals(int word) {
        return ALL_CAPITALS[traits[word] >> CAPITALS & 3];
    }

    /** @return the length of the dictionary form, in UTF-16 code units */
    int length(int word) {
        return traits[word] >>> LENGTH;
    }
}
