package org.entente.folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as plain words of the letters a to z and digits, in each of the spellings that it may be asked by: letter by
 * letter, and by its sound. Two texts meet in the words of any spelling of each.
 *
 * @param spellings the words in order, once for each spelling; in all of them equally many
 */
public record Folded(List<List<String>> spellings) {

    /** Of longer words only so much is told apart. */
    static final int LONGEST = 60;

    /** @return the fold of a text; without spellings when it has no words */
    public static Folded of(String text) {
        String composed = Letters.composed(text);
        StringBuilder letters = new StringBuilder(composed.length() + 16);
        composed.codePoints().forEach(character -> letters.append(Letters.of(character)));
        Set<List<String>> spellings = new LinkedHashSet<>(List.of(words(letters), words(Sounds.of(composed))));
        spellings.removeIf(List::isEmpty);
        return new Folded(List.copyOf(spellings));
    }

    public boolean isEmpty() {
        return spellings.isEmpty();
    }

    /** @return how many words it has */
    public int size() {
        return isEmpty() ? 0 : spellings.get(0).size();
    }

    /** @return each word in its spellings */
    public List<Set<String>> words() {
        List<Set<String>> words = new ArrayList<>();
        for (int place = 0; place < size(); place++) {
            Set<String> spelled = new LinkedHashSet<>();
            for (List<String> spelling : spellings) {
                spelled.add(spelling.get(place));
            }
            words.add(spelled);
        }
        return words;
    }

    @Override
    public String toString() {
        return String.join("|", spellings.stream().map(words -> String.join(" ", words)).toList());
    }

    private static List<String> words(CharSequence folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean inside = at < folded.length() && folded.charAt(at) != ' ';
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(folded.subSequence(start, Math.min(at, start + LONGEST)).toString());
                start = -1;
            }
        }
        return List.copyOf(words);
    }
}
