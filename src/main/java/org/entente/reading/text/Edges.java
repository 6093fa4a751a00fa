package org.entente.reading.text;

import java.util.Arrays;
import java.util.Map;

/** The edges of an automaton whose nodes and labels are small numbers, found in constant time. Immutable. */
public final class Edges {

    /** Where no edge leads. */
    public static final int NONE = -1;
    /** Fibonacci hashing: 2^64 divided by the golden ratio, which spreads neighbouring keys. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] targets;
    private final int shift;

    /** @param edges from {@link #key} to the node reached */
    public Edges(Map<Long, Integer> edges) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(edges.size()));
        keys = new long[1 << bits];
        targets = new int[keys.length];
        shift = 64 - bits;
        Arrays.fill(targets, NONE);
        edges.forEach((key, target) -> {
            int slot = slot(key);
            keys[slot] = key;
            targets[slot] = target;
        });
    }

    /** @return what an edge is filed under: a node and a label, neither below 0 */
    public static long key(int node, int label) {
        return (long) node << 32 | label;
    }

    /** @return the node that the label leads to, or {@link #NONE} */
    public int follow(int node, int label) {
        return targets[slot(key(node, label))];
    }

    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> shift);
        while (targets[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
