package org.entente.graphql.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/** The fragments of any document that can be read, also of one that spreads what it lacks, or a fragment in itself. */
final class Fragments {

    private final Map<String, FragmentDefinition> byName = new LinkedHashMap<>();

    Fragments(Document document) {
        // of several by one name the last counts, as it does for the platform
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> byName.put(fragment.getName(), fragment));
    }

    /** @return the fragment, or null */
    FragmentDefinition named(String name) {
        return byName.get(name);
    }

    /**
     * Found without recursion from fragment to fragment, for a document may chain very many.
     *
     * @return every fragment, behind those that it spreads; in a circle one of them comes before what it spreads
     */
    List<FragmentDefinition> innermostFirst() {
        List<FragmentDefinition> ordered = new ArrayList<>(byName.size());
        Set<String> seen = new HashSet<>();
        Deque<Visit> path = new ArrayDeque<>();
        for (FragmentDefinition fragment : byName.values()) {
            visit(fragment.getName(), seen, path);
            while (!path.isEmpty()) {
                Visit visit = path.peek();
                if (visit.spreads().hasNext()) {
                    visit(visit.spreads().next(), seen, path);
                } else {
                    ordered.add(path.pop().fragment());
                }
            }
        }
        return ordered;
    }

    private void visit(String name, Set<String> seen, Deque<Visit> path) {
        FragmentDefinition fragment = byName.get(name);
        if (fragment != null && seen.add(name)) {
            Set<String> spreads = new LinkedHashSet<>();
            collect(fragment.getSelectionSet(), spreads);
            path.push(new Visit(fragment, spreads.iterator()));
        }
    }

    private static void collect(SelectionSet set, Collection<String> spreads) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof FragmentSpread spread) {
                spreads.add(spread.getName());
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), spreads);
            } else if (selection instanceof Field field) {
                collect(field.getSelectionSet(), spreads);
            }
        }
    }

    private record Visit(FragmentDefinition fragment, Iterator<String> spreads) {
    }
}
