package org.entente.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;

/**
 * One word of a form, its marks read.
 *
 * @param written the dictionary form
 * @param stem where suffixes go on, or a second stem, or null
 * @param inflects whether the word changes
 * @param open whether anything may follow it
 */
record FormWord(String written, String stem, boolean inflects, boolean open) {

    /**
     * Reads the marks that {@code vocabulary/README.md} explains.
     *
     * @throws IllegalArgumentException when the form is empty
     */
    static List<FormWord> parse(String form, Language language) {
        String[] raw = form.strip().split("\\s+");
        if (form.isBlank()) {
            throw new IllegalArgumentException("an empty form");
        }
        List<FormWord> words = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            words.add(parse(raw[i], language, i == raw.length - 1));
        }
        return words;
    }

    private static FormWord parse(String raw, Language language, boolean last) {
        boolean kept = raw.startsWith("=");
        boolean marked = raw.endsWith("+");
        boolean open = raw.endsWith("*");
        String word = raw.substring(kept ? 1 : 0, raw.length() - (marked || open ? 1 : 0));
        int bar = word.indexOf('|');
        int tilde = word.indexOf('~');
        String stem = null;
        if (bar >= 0) {
            stem = word.substring(0, bar);
            word = stem + word.substring(bar + 1);
        } else if (tilde >= 0) {
            stem = word.substring(tilde + 1);
            word = word.substring(0, tilde);
        }
        boolean inflects = !kept && !open && (last || marked || bar >= 0 || language == Language.RU);
        return new FormWord(word, stem, inflects, open);
    }
}
