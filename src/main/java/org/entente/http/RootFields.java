package org.entente.http;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.entente.graphql.PreparedDocument;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/** The fields that an operation asks at its root, by their names in the schema, through fragments however written. */
final class RootFields {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final PreparedDocument document;
    private final Set<String> names = new HashSet<>();
    private final Set<String> spread = new HashSet<>();

    RootFields(PreparedDocument document, OperationDefinition operation) {
        this.document = document;
        collect(operation.getSelectionSet());
    }

    /** @return whether it asks about the schema */
    boolean introspect() {
        return !Collections.disjoint(names, INTROSPECTION);
    }

    private void collect(SelectionSet selections) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.add(field.getName());
            } else if (selection instanceof InlineFragment fragment) {
                collect(fragment.getSelectionSet());
            } else if (selection instanceof FragmentSpread fragment && spread.add(fragment.getName())) {
                document.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(definition -> definition.getName().equals(fragment.getName()))
                        .forEach(definition -> collect(definition.getSelectionSet()));
            }
        }
    }
}
