package org.entente.folding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds as the store holds them. Every word is written with two underscores in front, so that the server's full text index
 * takes it however short or common it is; the texts of one column are kept apart by a full stop.
 */
public final class Indexed {

    /** What stands in front of every word. */
    public static final String MARK = "__";
    /** Only in longer words a wrong letter is forgiven. */
    private static final int SHORT = 4;

    private Indexed() {
    }

    /** @return a column that holds all spellings of the texts; nulls are none */
    public static String column(Collection<String> texts) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                Folded.of(text).spellings().forEach(words -> spellings.add(MARK + String.join(" " + MARK, words)));
            }
        }
        return " " + String.join(" . ", spellings) + " ";
    }

    /** @return the words of a column, each once */
    public static Set<String> words(String column) {
        Set<String> words = new TreeSet<>();
        for (String word : column.split(" ")) {
            if (word.startsWith(MARK)) {
                words.add(word.substring(MARK.length()));
            }
        }
        return words;
    }

    /** @return the ends of a word, itself the longest: it has a text inside when one of them begins with the text */
    public static Set<String> ends(String word) {
        Set<String> ends = new LinkedHashSet<>();
        for (int start = 0; start < word.length(); start++) {
            ends.add(word.substring(start));
        }
        return ends;
    }

    /** @return whether a wrong letter is forgiven in such a word of a name */
    public static boolean isForgiving(String word) {
        return word.length() > SHORT;
    }

    /** @return a word with no letter or one left out: two words with one wrong letter between them share one of these */
    public static Set<String> gaps(String word) {
        Set<String> gaps = new LinkedHashSet<>();
        gaps.add(word);
        for (int at = 0; at < word.length(); at++) {
            gaps.add(word.substring(0, at) + word.substring(at + 1));
        }
        return gaps;
    }
}
