package org.entente.reading.vocabulary;

import java.util.Map;

/**
 * The edges of an automaton whose nodes and labels are small numbers, found in constant time: a hash table with an edge in
 * each word of memory, so that a step costs one access. Immutable.
 */
final class Edges {

    /** Where no edge leads. */
    static final int NONE = -1;
    private static final int NODE_BITS = 22;
    private static final int LABEL_BITS = 20;
    private static final int TARGET = (1 << NODE_BITS) - 1;
    /** Fibonacci hashing: 2^64 divided by the golden ratio, which spreads neighbouring keys. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Node and label, then the target; no edge leads back to node 0, so that 0 is an empty slot. */
    private final long[] slots;
    private final int shift;

    /**
     * @param edges from {@link #key} to the node reached, which is never 0
     * @throws IllegalArgumentException when there are more nodes than 2^22, or labels than 2^20
     */
    Edges(Map<Long, Integer> edges) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(edges.size()));
        slots = new long[1 << bits];
        shift = 64 - bits;
        edges.forEach((key, target) -> {
            if (key >>> NODE_BITS + LABEL_BITS != 0 || target <= 0 || target > TARGET) {
                throw new IllegalArgumentException("an automaton of too many nodes or labels");
            }
            slots[slot(key)] = key << NODE_BITS | target;
        });
    }

    /** @return what an edge is filed under: a node and a label, neither below 0 */
    static long key(int node, int label) {
        return (long) node << LABEL_BITS | label;
    }

    /** @return the node that the label leads to, or {@link #NONE} */
    int follow(int node, int label) {
        long edge = slots[slot(key(node, label))];
        return edge == 0 ? NONE : (int) edge & TARGET;
    }

    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> shift);
        while (slots[slot] != 0 && slots[slot] >>> NODE_BITS != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
