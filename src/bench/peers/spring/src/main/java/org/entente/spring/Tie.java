package org.entente.spring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What ties a thing to its parent.
 *
 * @param parent the parent's key
 */
public record Tie<T>(String parent, T child) {

    static <T> Map<String, List<T>> byParent(List<Tie<T>> ties) {
        Map<String, List<T>> children = new HashMap<>();
        ties.forEach(tie -> children.computeIfAbsent(tie.parent, parent -> new ArrayList<>()).add(tie.child));
        return children;
    }
}
