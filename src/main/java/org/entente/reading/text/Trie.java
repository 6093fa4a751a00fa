package org.entente.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keys with numbers filed under them, walked letter by letter: one walk along a word meets every key that it begins with.
 * The nodes lie in memory level by level, so that the few near the root, which every word passes, lie together. Immutable.
 */
public final class Trie {

    /** The node of the empty key. */
    public static final int ROOT = 0;
    /** Where no key goes on. */
    public static final int NONE = -1;
    private static final int FEW = 6;
    /** The root's children are looked up by their letter, up to here: every word passes the root. */
    private static final int DIRECT = 0x530;

    /** Of each node, by turns: the first of its children, and the index of the first number filed under it. */
    private final int[] nodes;
    /** The letter that leads to each node. */
    private final char[] letters;
    private final int[] numbers;
    private final int[] roots = new int[DIRECT];

    private Trie(Draft draft) {
        List<Draft> inOrder = new ArrayList<>();
        Deque<Draft> waiting = new ArrayDeque<>(List.of(draft));
        StringBuilder leading = new StringBuilder("\0");
        while (!waiting.isEmpty()) {
            Draft next = waiting.remove();
            inOrder.add(next);
            next.children.forEach((letter, child) -> {
                leading.append((char) letter);
                waiting.add(child);
            });
        }
        letters = leading.toString().toCharArray();
        nodes = new int[2 * inOrder.size() + 2];
        List<Integer> filed = new ArrayList<>();
        int child = 1;
        for (int node = 0; node < inOrder.size(); node++) {
            nodes[2 * node] = child;
            nodes[2 * node + 1] = filed.size();
            child += inOrder.get(node).children.size();
            filed.addAll(inOrder.get(node).numbers);
        }
        nodes[2 * inOrder.size()] = child;
        nodes[2 * inOrder.size() + 1] = filed.size();
        numbers = filed.stream().mapToInt(Integer::intValue).toArray();
        for (char letter = 0; letter < DIRECT; letter++) {
            roots[letter] = search(ROOT, letter);
        }
    }

    /** @return the node that the letter leads to, or {@link #NONE} where no key goes on so */
    public int follow(int node, char letter) {
        return node == ROOT && letter < DIRECT ? roots[letter] : search(node, letter);
    }

    private int search(int node, char letter) {
        int low = nodes[2 * node];
        int high = nodes[2 * node + 2];
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (letters[middle] <= letter) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (letters[child] == letter) {
                return child;
            }
        }
        return NONE;
    }

    /** @return whether any key stands anywhere in a text */
    public boolean isAnyIn(String text) {
        for (int start = 0; start < text.length(); start++) {
            if (isAt(text, start)) {
                return true;
            }
        }
        return false;
    }

    /** @return whether a text begins with any key */
    public boolean isAtStartOf(String text) {
        return isAt(text, 0);
    }

    private boolean isAt(String text, int start) {
        int node = ROOT;
        for (int at = start; at < text.length() && node != NONE; at++) {
            node = follow(node, text.charAt(at));
            if (node != NONE && first(node) < end(node)) {
                return true;
            }
        }
        return false;
    }

    /** @return the index of the first number filed under the key that ends at a node */
    public int first(int node) {
        return nodes[2 * node + 1];
    }

    /** @return the index behind the last of them, the first one's when there are none */
    public int end(int node) {
        return nodes[2 * node + 3];
    }

    /** @return the number of that index; those of one key stand in the order of filing */
    public int number(int index) {
        return numbers[index];
    }

    /** A trie while it grows. */
    public static final class Draft {
        private final Map<Character, Draft> children = new TreeMap<>();
        private final List<Integer> numbers = new ArrayList<>(0);

        public void file(CharSequence key, int number) {
            Draft node = this;
            for (int i = 0; i < key.length(); i++) {
                node = node.children.computeIfAbsent(key.charAt(i), letter -> new Draft());
            }
            node.numbers.add(number);
        }

        public Trie done() {
            return new Trie(this);
        }
    }
}
