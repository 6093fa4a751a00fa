package org.entente.graphql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Finds the field that an error is about. */
final class QueryPath {

    private static final Pattern INDEX = Pattern.compile("\\d+");

    private QueryPath() {
    }

    /** @return the path, the places in lists as the numbers that they are */
    static List<Object> of(List<String> path) {
        return path.stream().map(step -> INDEX.matcher(step).matches() ? (Object) Integer.valueOf(step) : step).toList();
    }

    /**
     * @return the names of the field at the first of these places and of those round it, as the answer would have them;
     *         empty where it is in no field, or in a fragment, which has its place in the answer only where it is spread
     */
    static List<Object> at(List<SourceLocation> places, Document query) {
        var path = new ArrayDeque<Object>();
        var visitor = new NodeVisitorStub() {

            @Override
            @SuppressWarnings("rawtypes")
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                if (!places.subList(0, Math.min(1, places.size())).contains(node.getSourceLocation())) {
                    return TraversalControl.CONTINUE;
                }
                collect(node, path);
                context.getParentNodes().forEach(parent -> collect(parent, path));
                return TraversalControl.QUIT;
            }
        };
        query.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> new NodeTraverser().preOrder(visitor, operation));
        return List.copyOf(path);
    }

    private static void collect(Node<?> node, Deque<Object> path) {
        if (node instanceof Field field) {
            path.addFirst(field.getResultKey());
        }
    }
}
