package org.entente.graphql.limits;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Measures a document in time that grows with its text only: each fragment once, however often it is spread. Its aliases
 * and directives count at each spread, since answering takes them there again.
 */
final class Extents {

    private final Map<String, Extent> fragments = new HashMap<>();

    private Extents(Fragments fragments) {
        for (FragmentDefinition fragment : fragments.innermostFirst()) {
            this.fragments.put(fragment.getName(),
                    of(fragment.getSelectionSet()).with(fragment.getDirectives().size()));
        }
    }

    /**
     * A spread of what is no fragment, or of one in itself, counts as nothing: that query is refused for it later.
     *
     * @return of each measure the greatest that an operation or a fragment has
     */
    static Extent greatest(Document document, Fragments fragments) {
        Extents extents = new Extents(fragments);
        Extent greatest = Extent.NONE;
        for (Extent fragment : extents.fragments.values()) {
            greatest = greatest.or(fragment);
        }
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            greatest = greatest.or(extents.of(operation));
        }
        return greatest;
    }

    private Extent of(OperationDefinition operation) {
        Extent extent = of(operation.getSelectionSet()).with(operation.getDirectives().size());
        for (var variable : operation.getVariableDefinitions()) {
            extent = extent.with(variable.getDirectives().size());
        }
        return extent;
    }

    private Extent of(SelectionSet set) {
        Extent extent = Extent.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                extent = extent.beside(of(selection));
            }
        }
        return extent;
    }

    private Extent of(Selection<?> selection) {
        if (selection instanceof Field field) {
            return of(field.getSelectionSet()).in(field.getAlias() != null).with(field.getDirectives().size());
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet()).with(inline.getDirectives().size());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return fragments.getOrDefault(spread.getName(), Extent.NONE).with(spread.getDirectives().size());
    }
}
