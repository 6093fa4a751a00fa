package org.entente.folding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds as the store holds them. In front of every word stand two capitals that tell of which kind the thing is: so the
 * server's full text index takes words however short or common they are, and finds those of one kind alone. The texts of
 * one column are kept apart by a full stop.
 */
public final class Indexed {

    /** Only in longer words a wrong letter is forgiven. */
    private static final int SHORT = 4;

    private Indexed() {
    }

    /** @return what stands in front of every word of a thing of that kind */
    public static String mark(String kind) {
        return kind.substring(0, 2);
    }

    /**
     * @param kind what sort of thing the texts belong to, in capitals
     * @return a column that holds all spellings of the texts; nulls are none
     */
    public static String column(String kind, Collection<String> texts) {
        String mark = mark(kind);
        Set<String> spellings = new TreeSet<>();
        for (String text : texts) {
            if (text != null) {
                Folded.of(text).spellings().forEach(words -> spellings.add(mark + String.join(" " + mark, words)));
            }
        }
        return " " + String.join(" . ", spellings) + " ";
    }

    /** @return the words of a column, each once */
    public static Set<String> words(String column) {
        Set<String> words = new TreeSet<>();
        for (String word : column.split(" ")) {
            if (word.length() > 2) {
                words.add(word.substring(2));
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
