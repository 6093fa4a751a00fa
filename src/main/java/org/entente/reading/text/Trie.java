package org.entente.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys with numbers filed under them, walked letter by letter: one walk along a word meets every key that it begins with. Immutable. */
public final class Trie {

    /** The node of the empty key. */
    public static final int ROOT = 0;
    private static final int[] NOTHING = {};

    private final Edges letters;
    private final int[][] filed;

    private Trie(Draft draft) {
        letters = new Edges(draft.letters);
        filed = draft.filed.toArray(int[][]::new);
    }

    /** @return the node that the letter leads to, or {@link Edges#NONE} where no key goes on so */
    public int follow(int node, char letter) {
        return letters.follow(node, letter);
    }

    /** @return what is filed under the key that ends at a node, in the order of filing; not to be changed */
    public int[] at(int node) {
        return filed[node];
    }

    /** A trie while it grows. */
    public static final class Draft {
        private final Map<Long, Integer> letters = new HashMap<>();
        private final List<int[]> filed = new ArrayList<>(List.of(NOTHING));

        public void file(CharSequence key, int number) {
            int node = ROOT;
            for (int i = 0; i < key.length(); i++) {
                node = letters.computeIfAbsent(Edges.key(node, key.charAt(i)), e -> {
                    filed.add(NOTHING);
                    return filed.size() - 1;
                });
            }
            int[] before = filed.get(node);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = number;
            filed.set(node, after);
        }

        public Trie done() {
            return new Trie(this);
        }
    }
}
