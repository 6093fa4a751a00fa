package org.entente.reading.language;

import java.util.List;

import org.entente.reading.text.Characters;

/** How often a text has each letter. */
final class Letters {

    /** Latin, Greek, Cyrillic, Armenian and Hebrew lie below; letters of other scripts are kept one by one. */
    private static final int COUNTED = 0x600;

    private final int[] counts = new int[COUNTED];
    private final StringBuilder others = new StringBuilder();
    private int size;

    static Letters of(List<String> words) {
        Letters letters = new Letters();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                letters.add(word.charAt(i));
            }
        }
        return letters;
    }

    private void add(char c) {
        if (!Characters.isLetter(c)) {
            return;
        }
        size++;
        if (c < COUNTED) {
            counts[c]++;
        } else {
            others.append(c);
        }
    }

    int size() {
        return size;
    }

    /** @return how many of them are none of an alphabet's */
    int not(String alphabet) {
        int own = 0;
        for (int i = 0; i < alphabet.length(); i++) {
            if (alphabet.charAt(i) < COUNTED) {
                own += counts[alphabet.charAt(i)];
            }
        }
        for (int i = 0; i < others.length(); i++) {
            own += alphabet.indexOf(others.charAt(i)) < 0 ? 0 : 1;
        }
        return size - own;
    }
}
