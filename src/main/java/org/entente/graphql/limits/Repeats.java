package org.entente.graphql.limits;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/** Finds how often one selection asks for the same name of the answer. */
final class Repeats {

    private final Fragments fragments;

    Repeats(Fragments fragments) {
        this.fragments = fragments;
    }

    /** @return of the selection that does it most */
    int most(Document document) {
        int most = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                most = Math.max(most, mostWithin(operation.getSelectionSet()));
            } else if (definition instanceof FragmentDefinition fragment) {
                most = Math.max(most, mostWithin(fragment.getSelectionSet()));
            }
        }
        return most;
    }

    private int mostWithin(SelectionSet set) {
        if (set == null) {
            return 0;
        }
        int most = most(set);
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                most = Math.max(most, mostWithin(field.getSelectionSet()));
            } else if (selection instanceof InlineFragment inline) {
                most = Math.max(most, mostWithin(inline.getSelectionSet()));
            }
        }
        return most;
    }

    /** Fragments are part of the selection that spreads them; one spread twice there is collected once, as by the platform. */
    private int most(SelectionSet set) {
        Map<String, Integer> asked = new HashMap<>();
        Set<String> spreads = new HashSet<>();
        Deque<SelectionSet> parts = new ArrayDeque<>();
        parts.push(set);
        while (!parts.isEmpty()) {
            for (Selection<?> selection : parts.pop().getSelections()) {
                if (selection instanceof Field field) {
                    asked.merge(field.getResultKey(), 1, Integer::sum);
                } else if (selection instanceof InlineFragment inline) {
                    parts.push(inline.getSelectionSet());
                } else if (selection instanceof FragmentSpread spread && spreads.add(spread.getName())) {
                    FragmentDefinition fragment = fragments.named(spread.getName());
                    if (fragment != null) {
                        parts.push(fragment.getSelectionSet());
                    }
                }
            }
        }
        return asked.isEmpty() ? 0 : Collections.max(asked.values());
    }
}
